# study: fig12-all-games-ippo
# question: Does it matter for success on the 21 no-conflict games whether critics see the joint observation?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner ippo, policy perceptron, experiment
# training. n = 100 runs per line, seeds 1 to 100.
# runs: 6300
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig12-all-games-ippo') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successCurve'; width = 5.5; height = 6.55; textlines = 301
load '../style.gp'
set xrange [0:240]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(5.16,284)
set tmargin at screen up(6.11,294)
if (plain) { set xtics ('0' 0, '200' 200) } else { set xtics ('' 0, '' 200) }
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set label say('noConflict 1') at screen across(0.888,39),up(6.219,295) center
plot 'successCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(5.16,270)
set tmargin at screen up(6.11,280)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set label say('noConflict 2') at screen across(1.904,39),up(6.219,281) center
plot 'successCurve.tsv' index 3 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 4 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 5 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 3 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 4 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 5 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(5.16,256)
set tmargin at screen up(6.11,266)
set label say('noConflict 3') at screen across(2.92,39),up(6.219,267) center
plot 'successCurve.tsv' index 6 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 7 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 8 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 7 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 8 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(5.16,242)
set tmargin at screen up(6.11,252)
set label say('noConflict 4') at screen across(3.936,39),up(6.219,253) center
plot 'successCurve.tsv' index 9 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 10 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 11 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 9 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 10 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 11 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(5.16,228)
set tmargin at screen up(6.11,238)
set label say('noConflict 5') at screen across(4.952,39),up(6.219,239) center
plot 'successCurve.tsv' index 12 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 13 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 14 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 12 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 13 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 14 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(3.97,214)
set tmargin at screen up(4.92,224)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set label say('noConflict 6') at screen across(0.888,39),up(5.029,225) center
plot 'successCurve.tsv' index 15 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 16 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 17 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 15 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 16 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 17 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(3.97,200)
set tmargin at screen up(4.92,210)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set label say('noConflict 7') at screen across(1.904,39),up(5.029,211) center
plot 'successCurve.tsv' index 18 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 19 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 20 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 18 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 19 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 20 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(3.97,186)
set tmargin at screen up(4.92,196)
set label say('noConflict 8') at screen across(2.92,39),up(5.029,197) center
plot 'successCurve.tsv' index 21 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 22 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 23 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 21 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 22 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 23 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(3.97,172)
set tmargin at screen up(4.92,182)
set label say('noConflict 9') at screen across(3.936,39),up(5.029,183) center
plot 'successCurve.tsv' index 24 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 25 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 26 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 24 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 25 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 26 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(3.97,158)
set tmargin at screen up(4.92,168)
set label say('noConflict 10') at screen across(4.952,39),up(5.029,169) center
plot 'successCurve.tsv' index 27 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 28 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 29 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 27 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 28 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 29 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(2.78,144)
set tmargin at screen up(3.73,154)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set label say('noConflict 11') at screen across(0.888,39),up(3.839,155) center
plot 'successCurve.tsv' index 30 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 31 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 32 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 30 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 31 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 32 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(2.78,130)
set tmargin at screen up(3.73,140)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set label say('noConflict 12') at screen across(1.904,39),up(3.839,141) center
plot 'successCurve.tsv' index 33 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 34 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 35 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 33 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 34 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 35 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(2.78,116)
set tmargin at screen up(3.73,126)
set label say('noConflict 13') at screen across(2.92,39),up(3.839,127) center
plot 'successCurve.tsv' index 36 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 37 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 38 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 36 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 37 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 38 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(2.78,102)
set tmargin at screen up(3.73,112)
set label say('noConflict 14') at screen across(3.936,39),up(3.839,113) center
plot 'successCurve.tsv' index 39 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 40 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 41 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 39 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 40 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 41 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2.78,88)
set tmargin at screen up(3.73,98)
set label say('noConflict 15') at screen across(4.952,39),up(3.839,99) center
plot 'successCurve.tsv' index 42 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 43 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 44 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 42 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 43 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 44 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(1.59,74)
set tmargin at screen up(2.54,84)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set label say('noConflict 16') at screen across(0.888,39),up(2.649,85) center
plot 'successCurve.tsv' index 45 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 46 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 47 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 45 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 46 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 47 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(1.59,60)
set tmargin at screen up(2.54,70)
set xtics ('0' 0, '200' 200)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set label say('noConflict 17') at screen across(1.904,39),up(2.649,71) center
plot 'successCurve.tsv' index 48 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 49 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 50 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 48 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 49 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 50 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(1.59,46)
set tmargin at screen up(2.54,56)
set label say('noConflict 18') at screen across(2.92,39),up(2.649,57) center
plot 'successCurve.tsv' index 51 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 52 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 53 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 51 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 52 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 53 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(1.59,32)
set tmargin at screen up(2.54,42)
set label say('noConflict 19') at screen across(3.936,39),up(2.649,43) center
plot 'successCurve.tsv' index 54 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 55 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 56 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 54 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 55 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 56 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(1.59,18)
set tmargin at screen up(2.54,28)
set label say('noConflict 20') at screen across(4.952,39),up(2.649,29) center
plot 'successCurve.tsv' index 57 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 58 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 59 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 57 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 58 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 59 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.35,14)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set label say('noConflict 21') at screen across(0.888,39),up(1.459,15) center
plot 'successCurve.tsv' index 60 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 61 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 62 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 60 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 61 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 62 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean optimum probability') at screen across(0,39),up(0,296) center } else {
  set label say('mean optimum probability') at screen across(0.13,0),up(3.255,0) center rotate by 90
}
set key at screen 0.5,up(6.51,301) center top horizontal maxcols (plain ? 1 : 3) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 3 title say('maProps')
unset multiplot
unset output

# study: fig12-all-games-ippo
# question: Does it matter for success on the 21 no-conflict games whether critics see the joint observation?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointTotalVariation","paired":false}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner ippo, policy perceptron, experiment
# training. n = 100 runs per line, seeds 1 to 100.
# runs: 6300
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig12-all-games-ippo') AND measure IN ('jointTotalVariation') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot samplingErrorCurve.gp                        draws samplingErrorCurve.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve.gp    draws samplingErrorCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'samplingErrorCurve'; width = 5.5; height = 6.55; textlines = 385
load '../style.gp'
set xrange [0:240]
set yrange [0:0.25]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(5.16,364)
set tmargin at screen up(6.11,378)
if (plain) { set xtics ('0' 0, '200' 200) } else { set xtics ('' 0, '' 200) }
set ytics ('0' 0, '0.2' 0.2)
set label say('noConflict 1') at screen across(0.888,39),up(6.219,379) center
plot 'samplingErrorCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(5.16,346)
set tmargin at screen up(6.11,360)
if (plain) { set ytics ('0' 0, '0.2' 0.2) } else { set ytics ('' 0, '' 0.2) }
set label say('noConflict 2') at screen across(1.904,39),up(6.219,361) center
plot 'samplingErrorCurve.tsv' index 3 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(5.16,328)
set tmargin at screen up(6.11,342)
set label say('noConflict 3') at screen across(2.92,39),up(6.219,343) center
plot 'samplingErrorCurve.tsv' index 6 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(5.16,310)
set tmargin at screen up(6.11,324)
set label say('noConflict 4') at screen across(3.936,39),up(6.219,325) center
plot 'samplingErrorCurve.tsv' index 9 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 10 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 11 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 9 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 10 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 11 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(5.16,292)
set tmargin at screen up(6.11,306)
set label say('noConflict 5') at screen across(4.952,39),up(6.219,307) center
plot 'samplingErrorCurve.tsv' index 12 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 13 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 14 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 12 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 13 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 14 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(3.97,274)
set tmargin at screen up(4.92,288)
set ytics ('0' 0, '0.2' 0.2)
set label say('noConflict 6') at screen across(0.888,39),up(5.029,289) center
plot 'samplingErrorCurve.tsv' index 15 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 16 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 17 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 15 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 16 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 17 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(3.97,256)
set tmargin at screen up(4.92,270)
if (plain) { set ytics ('0' 0, '0.2' 0.2) } else { set ytics ('' 0, '' 0.2) }
set label say('noConflict 7') at screen across(1.904,39),up(5.029,271) center
plot 'samplingErrorCurve.tsv' index 18 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 19 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 20 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 18 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 19 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 20 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(3.97,238)
set tmargin at screen up(4.92,252)
set label say('noConflict 8') at screen across(2.92,39),up(5.029,253) center
plot 'samplingErrorCurve.tsv' index 21 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 22 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 23 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 21 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 22 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 23 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(3.97,220)
set tmargin at screen up(4.92,234)
set label say('noConflict 9') at screen across(3.936,39),up(5.029,235) center
plot 'samplingErrorCurve.tsv' index 24 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 25 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 26 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 24 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 25 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 26 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(3.97,202)
set tmargin at screen up(4.92,216)
set label say('noConflict 10') at screen across(4.952,39),up(5.029,217) center
plot 'samplingErrorCurve.tsv' index 27 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 28 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 29 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 27 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 28 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 29 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(2.78,184)
set tmargin at screen up(3.73,198)
set ytics ('0' 0, '0.2' 0.2)
set label say('noConflict 11') at screen across(0.888,39),up(3.839,199) center
plot 'samplingErrorCurve.tsv' index 30 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 31 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 32 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 30 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 31 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 32 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(2.78,166)
set tmargin at screen up(3.73,180)
if (plain) { set ytics ('0' 0, '0.2' 0.2) } else { set ytics ('' 0, '' 0.2) }
set label say('noConflict 12') at screen across(1.904,39),up(3.839,181) center
plot 'samplingErrorCurve.tsv' index 33 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 34 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 35 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 33 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 34 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 35 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(2.78,148)
set tmargin at screen up(3.73,162)
set label say('noConflict 13') at screen across(2.92,39),up(3.839,163) center
plot 'samplingErrorCurve.tsv' index 36 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 37 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 38 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 36 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 37 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 38 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(2.78,130)
set tmargin at screen up(3.73,144)
set label say('noConflict 14') at screen across(3.936,39),up(3.839,145) center
plot 'samplingErrorCurve.tsv' index 39 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 40 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 41 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 39 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 40 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 41 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2.78,112)
set tmargin at screen up(3.73,126)
set label say('noConflict 15') at screen across(4.952,39),up(3.839,127) center
plot 'samplingErrorCurve.tsv' index 42 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 43 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 44 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 42 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 43 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 44 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(1.59,94)
set tmargin at screen up(2.54,108)
set ytics ('0' 0, '0.2' 0.2)
set label say('noConflict 16') at screen across(0.888,39),up(2.649,109) center
plot 'samplingErrorCurve.tsv' index 45 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 46 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 47 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 45 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 46 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 47 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.496,5)
set rmargin at screen across(2.312,77)
set bmargin at screen up(1.59,76)
set tmargin at screen up(2.54,90)
set xtics ('0' 0, '200' 200)
if (plain) { set ytics ('0' 0, '0.2' 0.2) } else { set ytics ('' 0, '' 0.2) }
set label say('noConflict 17') at screen across(1.904,39),up(2.649,91) center
plot 'samplingErrorCurve.tsv' index 48 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 49 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 50 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 48 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 49 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 50 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.512,5)
set rmargin at screen across(3.328,77)
set bmargin at screen up(1.59,58)
set tmargin at screen up(2.54,72)
set label say('noConflict 18') at screen across(2.92,39),up(2.649,73) center
plot 'samplingErrorCurve.tsv' index 51 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 52 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 53 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 51 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 52 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 53 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.528,5)
set rmargin at screen across(4.344,77)
set bmargin at screen up(1.59,40)
set tmargin at screen up(2.54,54)
set label say('noConflict 19') at screen across(3.936,39),up(2.649,55) center
plot 'samplingErrorCurve.tsv' index 54 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 55 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 56 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 54 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 55 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 56 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.544,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(1.59,22)
set tmargin at screen up(2.54,36)
set label say('noConflict 20') at screen across(4.952,39),up(2.649,37) center
plot 'samplingErrorCurve.tsv' index 57 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 58 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 59 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 57 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 58 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 59 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.296,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.35,18)
set ytics ('0' 0, '0.2' 0.2)
set label say('noConflict 21') at screen across(0.888,39),up(1.459,19) center
plot 'samplingErrorCurve.tsv' index 60 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 61 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 62 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 60 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 61 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 62 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean joint total variation') at screen across(0,39),up(0,380) center } else {
  set label say('mean joint total variation') at screen across(0.13,0),up(3.255,0) center rotate by 90
}
set key at screen 0.5,up(6.51,385) center top horizontal maxcols (plain ? 1 : 3) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 3 title say('maProps')
unset multiplot
unset output

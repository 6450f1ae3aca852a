# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Policy perceptron, experiments training and
# training (environmentSteps 2250, batch 45). n = 100 runs per line, seeds 1 to 100. The panels' x
# axes differ.
# runs: 5200
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig5-matrix') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successCurve'; width = 5.5; height = 7.58; textlines = 221
load '../style.gp'
set xrange [0:2250]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.55,77)
set bmargin at screen up(5.49,200)
set tmargin at screen up(6.59,210)
set xtics ('0' 0, '100' 100, '200' 200)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:240]
if (plain) { set label say('noConflict 19 · mappo') at screen across(0,39),up(0,211) center } else {
  set label say('mappo') at screen across(1.015,0),up(6.699,0) center
  set label say('noConflict 19') at screen across(1.015,0),up(6.829,0) center
}
plot 'successCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 3 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 4 using 3:5:6 with filledcurves linestyle 10 notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 3 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'successCurve.tsv' index 4 using 3:4 with linespoints linestyle 10 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.75,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(5.49,186)
set tmargin at screen up(6.59,196)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set xrange [0:240]
if (plain) { set label say('noConflict 19 · ippo') at screen across(0,39),up(0,197) center } else {
  set label say('ippo') at screen across(2.285,0),up(6.699,0) center
  set label say('noConflict 19') at screen across(2.285,0),up(6.829,0) center
}
plot 'successCurve.tsv' index 5 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 6 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 7 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 8 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 5 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 6 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 7 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 8 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(4.09,77)
set bmargin at screen up(5.49,172)
set tmargin at screen up(6.59,182)
set xrange [0:240]
if (plain) { set label say('noConflict 20 · mappo') at screen across(0,39),up(0,183) center } else {
  set label say('mappo') at screen across(3.555,0),up(6.699,0) center
  set label say('noConflict 20') at screen across(3.555,0),up(6.829,0) center
}
plot 'successCurve.tsv' index 9 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 10 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 11 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 12 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 9 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 10 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 11 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 12 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(4.29,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(5.49,158)
set tmargin at screen up(6.59,168)
set xrange [0:240]
if (plain) { set label say('noConflict 20 · ippo') at screen across(0,39),up(0,169) center } else {
  set label say('ippo') at screen across(4.825,0),up(6.699,0) center
  set label say('noConflict 20') at screen across(4.825,0),up(6.829,0) center
}
plot 'successCurve.tsv' index 13 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 14 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 15 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 16 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 13 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 14 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 15 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 16 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.55,77)
set bmargin at screen up(3.88,144)
set tmargin at screen up(4.98,154)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:240]
if (plain) { set label say('noConflict 21 · mappo') at screen across(0,39),up(0,155) center } else {
  set label say('mappo') at screen across(1.015,0),up(5.089,0) center
  set label say('noConflict 21') at screen across(1.015,0),up(5.219,0) center
}
plot 'successCurve.tsv' index 17 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 18 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 19 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 20 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 17 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 18 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 19 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 20 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.75,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(3.88,130)
set tmargin at screen up(4.98,140)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set xrange [0:240]
if (plain) { set label say('noConflict 21 · ippo') at screen across(0,39),up(0,141) center } else {
  set label say('ippo') at screen across(2.285,0),up(5.089,0) center
  set label say('noConflict 21') at screen across(2.285,0),up(5.219,0) center
}
plot 'successCurve.tsv' index 21 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 22 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 23 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 24 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 21 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 22 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 23 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 24 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(4.09,77)
set bmargin at screen up(3.88,116)
set tmargin at screen up(4.98,126)
set xtics ('0' 0, '2000' 2000)
set xrange [0:2250]
set label say('climbing · mappo') at screen across(3.555,39),up(5.089,127) center
plot 'successCurve.tsv' index 25 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 26 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'successCurve.tsv' index 27 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'successCurve.tsv' index 28 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 25 using 3:4 with linespoints linestyle 1 pointinterval 9 notitle, \
  'successCurve.tsv' index 26 using 3:4 with linespoints linestyle 9 pointinterval 9 notitle, \
  'successCurve.tsv' index 27 using 3:4 with linespoints linestyle 17 pointinterval 9 notitle, \
  'successCurve.tsv' index 28 using 3:4 with linespoints linestyle 4 pointinterval 9 notitle
unset label
unset arrow

set lmargin at screen across(4.29,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(3.88,102)
set tmargin at screen up(4.98,112)
set xrange [0:2250]
set label say('climbing · ippo') at screen across(4.825,39),up(5.089,113) center
plot 'successCurve.tsv' index 29 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 30 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'successCurve.tsv' index 31 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'successCurve.tsv' index 32 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 29 using 3:4 with linespoints linestyle 1 pointinterval 9 notitle, \
  'successCurve.tsv' index 30 using 3:4 with linespoints linestyle 9 pointinterval 9 notitle, \
  'successCurve.tsv' index 31 using 3:4 with linespoints linestyle 17 pointinterval 9 notitle, \
  'successCurve.tsv' index 32 using 3:4 with linespoints linestyle 4 pointinterval 9 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.55,77)
set bmargin at screen up(2.14,88)
set tmargin at screen up(3.24,98)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:2250]
if (plain) { set label say('climbing (variant modifiedZero) · mappo') at screen across(0,39),up(0,99) center } else {
  set label say('mappo') at screen across(1.015,0),up(3.349,0) center
  set label say('modifiedZero)') at screen across(1.015,0),up(3.479,0) center
  set label say('climbing (variant') at screen across(1.015,0),up(3.609,0) center
}
plot 'successCurve.tsv' index 33 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 34 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'successCurve.tsv' index 35 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'successCurve.tsv' index 36 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 33 using 3:4 with linespoints linestyle 1 pointinterval 9 notitle, \
  'successCurve.tsv' index 34 using 3:4 with linespoints linestyle 9 pointinterval 9 notitle, \
  'successCurve.tsv' index 35 using 3:4 with linespoints linestyle 17 pointinterval 9 notitle, \
  'successCurve.tsv' index 36 using 3:4 with linespoints linestyle 4 pointinterval 9 notitle
unset label
unset arrow

set lmargin at screen across(1.75,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(2.14,74)
set tmargin at screen up(3.24,84)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set xrange [0:2250]
if (plain) { set label say('climbing (variant modifiedZero) · ippo') at screen across(0,39),up(0,85) center } else {
  set label say('ippo') at screen across(2.285,0),up(3.349,0) center
  set label say('modifiedZero)') at screen across(2.285,0),up(3.479,0) center
  set label say('climbing (variant') at screen across(2.285,0),up(3.609,0) center
}
plot 'successCurve.tsv' index 37 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 38 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'successCurve.tsv' index 39 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'successCurve.tsv' index 40 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 37 using 3:4 with linespoints linestyle 1 pointinterval 9 notitle, \
  'successCurve.tsv' index 38 using 3:4 with linespoints linestyle 9 pointinterval 9 notitle, \
  'successCurve.tsv' index 39 using 3:4 with linespoints linestyle 17 pointinterval 9 notitle, \
  'successCurve.tsv' index 40 using 3:4 with linespoints linestyle 4 pointinterval 9 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(4.09,77)
set bmargin at screen up(2.14,60)
set tmargin at screen up(3.24,70)
set xrange [0:2250]
set label say('penalty · mappo') at screen across(3.555,39),up(3.349,71) center
plot 'successCurve.tsv' index 41 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 42 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'successCurve.tsv' index 43 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'successCurve.tsv' index 44 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 41 using 3:4 with linespoints linestyle 1 pointinterval 9 notitle, \
  'successCurve.tsv' index 42 using 3:4 with linespoints linestyle 9 pointinterval 9 notitle, \
  'successCurve.tsv' index 43 using 3:4 with linespoints linestyle 17 pointinterval 9 notitle, \
  'successCurve.tsv' index 44 using 3:4 with linespoints linestyle 4 pointinterval 9 notitle
unset label
unset arrow

set lmargin at screen across(4.29,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2.14,46)
set tmargin at screen up(3.24,56)
set xrange [0:2250]
set label say('penalty · ippo') at screen across(4.825,39),up(3.349,57) center
plot 'successCurve.tsv' index 45 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 46 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'successCurve.tsv' index 47 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'successCurve.tsv' index 48 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 45 using 3:4 with linespoints linestyle 1 pointinterval 9 notitle, \
  'successCurve.tsv' index 46 using 3:4 with linespoints linestyle 9 pointinterval 9 notitle, \
  'successCurve.tsv' index 47 using 3:4 with linespoints linestyle 17 pointinterval 9 notitle, \
  'successCurve.tsv' index 48 using 3:4 with linespoints linestyle 4 pointinterval 9 notitle
unset label
unset arrow

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.55,77)
set bmargin at screen up(0.4,32)
set tmargin at screen up(1.5,42)
set xtics ('0' 0, '100' 100, '200' 200)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:240]
if (plain) { set label say('noConflict 1 · mappo') at screen across(0,39),up(0,43) center } else {
  set label say('mappo') at screen across(1.015,0),up(1.609,0) center
  set label say('noConflict 1') at screen across(1.015,0),up(1.739,0) center
}
plot 'successCurve.tsv' index 49 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 49 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(1.75,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(1.5,28)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set xrange [0:240]
if (plain) { set label say('noConflict 1 · mappo (learningRate 0.1)') at screen across(0,39),up(0,29) center } else {
  set label say('0.1)') at screen across(2.285,0),up(1.609,0) center
  set label say('mappo (learningRate') at screen across(2.285,0),up(1.739,0) center
  set label say('noConflict 1') at screen across(2.285,0),up(1.869,0) center
}
plot 'successCurve.tsv' index 50 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 50 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(4.09,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.5,14)
set xtics ('0' 0, '2000' 2000)
set xrange [0:2250]
if (plain) { set label say('climbing · mappo (learningRate 0.1)') at screen across(0,39),up(0,15) center } else {
  set label say('(learningRate 0.1)') at screen across(3.555,0),up(1.609,0) center
  set label say('climbing · mappo') at screen across(3.555,0),up(1.739,0) center
}
plot 'successCurve.tsv' index 51 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 51 using 3:4 with linespoints linestyle 1 pointinterval 9 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean optimum probability') at screen across(0,39),up(0,212) center } else {
  set label say('mean optimum probability') at screen across(0.13,0),up(3.495,0) center rotate by 90
}
set key at screen 0.5,up(7.54,221) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 9 title say('props (clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps'), \
  keyentry with linespoints linestyle 10 title say('maProps (learningRate 0.03)'), \
  keyentry with linespoints linestyle 17 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 4 title say('mostUnderSampled')
unset multiplot
unset output

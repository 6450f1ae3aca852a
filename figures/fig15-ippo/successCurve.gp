# study: fig15-ippo
# question: Do more runs of IPPO solve the grid games when their batches are sampled jointly and adaptively?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin behind them: single runs. Policy
# perceptron, experiments training (environmentSteps 7936, batch 256) and training
# (environmentSteps 61440, batch 4096) and training (environmentSteps 51200, batch 2048). n = 3
# runs per line, seeds 1 to 3. The panels' x axes differ.
# runs: 24
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig15-ippo') AND measure IN ('evaluationSuccess') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successCurve'; width = 5.5; height = 2.55; textlines = 52
load '../style.gp'
set xrange [0:61440]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.973,77)
set bmargin at screen up(0.4,32)
set tmargin at screen up(1.7,42)
set xtics ('0' 0, '2000' 2000, '4000' 4000, '6000' 6000)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set xrange [0:7936]
set label say('gridWorld · ippo') at screen across(1.227,39),up(1.809,43) center
plot 'successCurve.tsv' index 1 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 2 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 3 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 5 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 6 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 7 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 4 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 9 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 10 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 11 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 8 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 3 notitle, \
  'successCurve.tsv' index 4 using 3:4 with linespoints linestyle 2 pointinterval 3 notitle, \
  'successCurve.tsv' index 8 using 3:4 with linespoints linestyle 3 pointinterval 3 notitle
unset label
unset arrow

set lmargin at screen across(2.173,5)
set rmargin at screen across(3.667,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(1.7,28)
set xtics ('0' 0, '20k' 20000, '40k' 40000, '60k' 60000)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
set xrange [0:61440]
if (plain) { set label say('boulderPush · ippo (learningRate 0.003)') at screen across(0,39),up(0,29) center } else {
  set label say('(learningRate 0.003)') at screen across(2.92,0),up(1.809,0) center
  set label say('boulderPush · ippo') at screen across(2.92,0),up(1.939,0) center
}
plot 'successCurve.tsv' index 13 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 14 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 15 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 12 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 17 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 18 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 19 using 3:4 with lines linestyle 1012 notitle, \
  'successCurve.tsv' index 16 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'successCurve.tsv' index 21 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 22 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 23 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 20 using 3:5:6 with filledcurves linestyle 10 notitle, \
  'successCurve.tsv' index 12 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 16 using 3:4 with linespoints linestyle 9 pointinterval 2 notitle, \
  'successCurve.tsv' index 20 using 3:4 with linespoints linestyle 10 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.867,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.7,14)
set xtics ('0' 0, '20k' 20000, '40k' 40000)
set xrange [0:51200]
set label say('foraging · ippo') at screen across(4.613,39),up(1.809,15) center
plot 'successCurve.tsv' index 25 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 26 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 27 using 3:4 with lines linestyle 1011 notitle, \
  'successCurve.tsv' index 24 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 29 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 30 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 31 using 3:4 with lines linestyle 1013 notitle, \
  'successCurve.tsv' index 28 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'successCurve.tsv' index 24 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 28 using 3:4 with linespoints linestyle 17 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean evaluation success') at screen across(0,39),up(0,44) center } else {
  set label say('mean evaluation success') at screen across(0.13,0),up(1.05,0) center rotate by 90
}
set key at screen 0.5,up(2.51,52) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 9 title say('props (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps (minibatches 8)'), \
  keyentry with linespoints linestyle 10 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 17 title say('maProps')
unset multiplot
unset output

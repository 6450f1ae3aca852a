# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner mappo, policy perceptron, experiment
# training (environmentSteps 480, batch 24). n = 100 runs per line, seeds 1 to 100.
# runs: 1500
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'three-agents') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successCurve'; width = 5.5; height = 2.96; textlines = 51
load '../style.gp'
set xrange [0:480]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.973,77)
set bmargin at screen up(0.4,32)
set tmargin at screen up(1.7,42)
set xtics ('0' 0, '200' 200, '400' 400)
set ytics ('0' 0, '0.5' 0.5, '1' 1)
set label say('coordination (agents 3)') at screen across(1.227,39),up(1.809,43) center
plot 'successCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 3 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 4 using 3:5:6 with filledcurves linestyle 11 notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 3 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'successCurve.tsv' index 4 using 3:4 with linespoints linestyle 11 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(2.173,5)
set rmargin at screen across(3.667,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(1.7,28)
if (plain) { set ytics ('0' 0, '0.5' 0.5, '1' 1) } else { set ytics ('' 0, '' 0.5, '' 1) }
if (plain) { set label say('coordination of 3, second agent relabelled') at screen across(0,39),up(0,29) center } else {
  set label say('agent relabelled') at screen across(2.92,0),up(1.809,0) center
  set label say('coordination of 3, second') at screen across(2.92,0),up(1.939,0) center
}
plot 'successCurve.tsv' index 5 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 6 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 7 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 8 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 9 using 3:5:6 with filledcurves linestyle 11 notitle, \
  'successCurve.tsv' index 5 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 6 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 7 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 8 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'successCurve.tsv' index 9 using 3:4 with linespoints linestyle 11 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.867,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.7,14)
if (plain) { set label say('coordination (agents 3, actions 3, alternative 0.6)') at screen across(0,39),up(0,15) center } else {
  set label say('0.6)') at screen across(4.613,0),up(1.809,0) center
  set label say('actions 3, alternative') at screen across(4.613,0),up(1.939,0) center
  set label say('coordination (agents 3,') at screen across(4.613,0),up(2.069,0) center
}
plot 'successCurve.tsv' index 10 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 11 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 12 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 13 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 14 using 3:5:6 with filledcurves linestyle 11 notitle, \
  'successCurve.tsv' index 10 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'successCurve.tsv' index 11 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'successCurve.tsv' index 12 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'successCurve.tsv' index 13 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'successCurve.tsv' index 14 using 3:4 with linespoints linestyle 11 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean optimum probability') at screen across(0,39),up(0,44) center } else {
  set label say('mean optimum probability') at screen across(0.13,0),up(1.05,0) center rotate by 90
}
set key at screen 0.5,up(2.92,51) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 3 title say('maProps'), \
  keyentry with linespoints linestyle 4 title say('mostUnderSampled'), \
  keyentry with linespoints linestyle 11 title say('mostUnderSampled (coordination independent)')
unset multiplot
unset output

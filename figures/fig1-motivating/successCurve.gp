# study: fig1-motivating
# question: Can a batch without marginal sampling error point both agents away from the optimum, and does joint sampling prevent it?
# figure: {"successCurve":{"columns":0,"value":"mean"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner reinforce, policy tabular,
# experiment training (environmentSteps 800, batch 4). n = 100 runs per line, seeds 1 to 100.
# runs: 400
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig1-motivating') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot successCurve.gp                        draws successCurve.svg
# gnuplot -e "terminal='pdf'" successCurve.gp    draws successCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'successCurve'; width = 3.25; height = 2.88; textlines = 22
load '../style.gp'
set xrange [0:800]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(3.11,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('0' 0, '200' 200, '400' 400, '600' 600, '800' 800)
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set label say('motivating') at screen across(1.795,39),up(2.409,15) center
plot 'successCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'successCurve.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'successCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'successCurve.tsv' index 3 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'successCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 16 notitle, \
  'successCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 16 notitle, \
  'successCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 16 notitle, \
  'successCurve.tsv' index 3 using 3:4 with linespoints linestyle 4 pointinterval 16 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(1.795,39),up(0.12,0) center
if (plain) { set label say('mean optimum probability') at screen across(0,39),up(0,16) center } else {
  set label say('mean optimum probability') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.84,22) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 3 title say('maProps'), \
  keyentry with linespoints linestyle 4 title say('mostUnderSampled')
unset multiplot
unset output

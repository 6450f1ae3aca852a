# study: turns
# question: How does the variance of weighted advantages change from the first to the sixteenth turn of a sequential update, with and without a clip of the compound ratio?
# figure: {"agentProfile":{"agents":"place in the order","columns":0,"logarithmic":false,"measure":"ratioEffectiveSamples","step":0}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). At the last recorded step. Policy
# perceptron, sampler onPolicy, experiment training (environmentSteps 200, batch 200). n = 100
# runs per line, seeds 1 to 100.
# runs: 1200
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'turns') AND measure IN ('ratioEffectiveSamples') ORDER BY condition, seed, measure, agent, step;
# gnuplot agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.gp                        draws agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.svg
# gnuplot -e "terminal='pdf'" agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.gp    draws agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order'; width = 5.5; height = 2.72; textlines = 38
load '../style.gp'
set xrange [0:16]
set yrange [0:200]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('0' 0, '5' 5, '10' 10, '15' 15)
set ytics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set label say('bernoulliTeam (agents 16)') at screen across(1.65,39),up(2.109,29) center
plot 'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 2 using 3:5:6 with filledcurves linestyle 8 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 3 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 4 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 5 using 3:5:6 with filledcurves linestyle 5 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 2 using 3:4 with linespoints linestyle 8 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 3 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 4 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 5 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200) } else { set ytics ('' 0, '' 50, '' 100, '' 150, '' 200) }
set label say('dispatch (agents 16, servers 4)') at screen across(4.19,39),up(2.109,15) center
plot 'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 6 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 7 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 8 using 3:5:6 with filledcurves linestyle 8 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 9 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 10 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 11 using 3:5:6 with filledcurves linestyle 5 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 7 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 8 using 3:4 with linespoints linestyle 8 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 9 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 10 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'agentProfile-measure-ratioEffectiveSamples-agents-place-in-the-order.tsv' index 11 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('place in the order') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean ratio effective samples') at screen across(0,39),up(0,30) center } else {
  set label say('mean ratio effective samples') at screen across(0.13,0),up(1.2,0) center rotate by 90
}
set key at screen 0.5,up(2.68,38) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('happo'), \
  keyentry with linespoints linestyle 8 title say('happo (factor productOfClipped)'), \
  keyentry with linespoints linestyle 2 title say('clipHappo'), \
  keyentry with linespoints linestyle 3 title say('hatrpo (delta 0.05)'), \
  keyentry with linespoints linestyle 4 title say('clipHatrpo (delta 0.05)'), \
  keyentry with linespoints linestyle 5 title say('a2po')
unset multiplot
unset output

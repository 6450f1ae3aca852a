# study: fig10-error
# question: How large is the joint sampling error of the grid world's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":1,"columns":0,"measure":"marginalKL","paired":false}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner mappo, policy perceptron, experiment
# training (environmentSteps 7936, batch 256). n = 100 runs per line, seeds 1 to 100.
# runs: 300
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig10-error') AND measure IN ('marginalKL') AND agent = 1 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot samplingErrorCurve-measure-marginalKL-agent-1.gp                        draws samplingErrorCurve-measure-marginalKL-agent-1.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-marginalKL-agent-1.gp    draws samplingErrorCurve-measure-marginalKL-agent-1.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'samplingErrorCurve-measure-marginalKL-agent-1'; width = 3.25; height = 3.02; textlines = 21
load '../style.gp'
set xrange [0:7936]
set yrange [0:5]
set multiplot

set lmargin at screen across(0.36,3)
set rmargin at screen across(3.11,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('0' 0, '2000' 2000, '4000' 4000, '6000' 6000)
set ytics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5)
set label say('gridWorld') at screen across(1.735,39),up(2.409,15) center
plot 'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 3 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 3 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 3 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(1.735,39),up(0.12,0) center
if (plain) { set label say('mean marginal KL of agent 1 (nats)') at screen across(0,39),up(0,16) center } else {
  set label say('mean marginal KL of agent 1 (nats)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.98,21) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 3 title say('maProps (minibatches 8)')
unset multiplot
unset output

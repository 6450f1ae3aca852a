# study: fig6-error
# question: How large is the joint sampling error of BoulderPush's and foraging's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"fittedJointKL","paired":true}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an
# on-policy batch of equal size from the same policies; its intervals are in the data file only.
# Policy perceptron, experiments training (environmentSteps 61440, batch 4096) and training
# (environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to 4. 12 runs without values
# of fittedJointKL left out. No values: boulderPush · mappo (learningRate 0.003), onPolicy;
# boulderPush · mappo (learningRate 0.003), props (learningRate 0.03, clip 0.3); boulderPush ·
# mappo (learningRate 0.003), maProps (clip 0.3).
# runs: 24
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig6-error') AND measure IN ('fittedJointKL', 'pairedFittedKL') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot samplingErrorCurve-measure-fittedJointKL-paired-true.gp                        draws samplingErrorCurve-measure-fittedJointKL-paired-true.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-fittedJointKL-paired-true.gp    draws samplingErrorCurve-measure-fittedJointKL-paired-true.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'samplingErrorCurve-measure-fittedJointKL-paired-true'; width = 3.25; height = 3.02; textlines = 21
load '../style.gp'
set xrange [0:51200]
set yrange [0:2.5]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(3.11,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics ('0' 0, '0.5' 0.5, '1' 1, '1.5' 1.5, '2' 2, '2.5' 2.5)
set label say('foraging · mappo') at screen across(1.795,39),up(2.409,15) center
plot 'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 2 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 4 using 3:5:6 with filledcurves linestyle 10 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 1 using 3:4 with lines linestyle 1001 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 3 using 3:4 with lines linestyle 1002 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 4 using 3:4 with linespoints linestyle 10 pointinterval 1 notitle, \
  'samplingErrorCurve-measure-fittedJointKL-paired-true.tsv' index 5 using 3:4 with lines linestyle 1003 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(1.795,39),up(0.12,0) center
if (plain) { set label say('mean fitted joint KL (nats)') at screen across(0,39),up(0,16) center } else {
  set label say('mean fitted joint KL (nats)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.98,21) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 10 title say('maProps')
unset multiplot
unset output

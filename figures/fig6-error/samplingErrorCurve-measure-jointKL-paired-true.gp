# study: fig6-error
# question: How large is the joint sampling error of BoulderPush's and foraging's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointKL","paired":true}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an
# on-policy batch of equal size from the same policies; its intervals are in the data file only.
# Policy perceptron, experiments training (environmentSteps 61440, batch 4096) and training
# (environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to 4. The panels' x axes
# differ. The panels' y axes differ.
# runs: 24
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig6-error') AND measure IN ('jointKL', 'pairedKL') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot samplingErrorCurve-measure-jointKL-paired-true.gp                        draws samplingErrorCurve-measure-jointKL-paired-true.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-jointKL-paired-true.gp    draws samplingErrorCurve-measure-jointKL-paired-true.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'samplingErrorCurve-measure-jointKL-paired-true'; width = 5.5; height = 2.71; textlines = 38
load '../style.gp'
set xrange [0:61440]
set yrange [0:0.4]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(2.7,77)
set bmargin at screen up(0.4,19)
set tmargin at screen up(2,29)
set xtics ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000, '60k' 60000)
set ytics ('0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4)
set xrange [0:61440]
unset logscale y
set yrange [0:0.4]
if (plain) { set label say('boulderPush · mappo (learningRate 0.003)') at screen across(0,39),up(0,30) center } else {
  set label say('0.003)') at screen across(1.59,0),up(2.109,0) center
  set label say('boulderPush · mappo (learningRate') at screen across(1.59,0),up(2.239,0) center
}
plot 'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 2 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 4 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 1 using 3:4 with lines linestyle 1001 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 3 using 3:4 with lines linestyle 1002 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 4 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 5 using 3:4 with lines linestyle 1003 notitle
unset label
unset arrow

set lmargin at screen across(3.14,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
set xtics ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics ('0' 0, '1' 1, '2' 2)
set xrange [0:51200]
unset logscale y
set yrange [0:2.5]
set label say('foraging · mappo') at screen across(4.25,39),up(2.109,15) center
plot 'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 6 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 8 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 10 using 3:5:6 with filledcurves linestyle 10 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 7 using 3:4 with lines linestyle 1001 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 8 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 9 using 3:4 with lines linestyle 1002 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 10 using 3:4 with linespoints linestyle 10 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-jointKL-paired-true.tsv' index 11 using 3:4 with lines linestyle 1003 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean joint KL (nats)') at screen across(0,39),up(0,32) center } else {
  set label say('mean joint KL (nats)') at screen across(0.13,0),up(1.2,0) center rotate by 90
}
set key at screen 0.5,up(2.67,38) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 10 title say('maProps')
unset multiplot
unset output

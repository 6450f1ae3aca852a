# study: fig15-ippo
# question: Do more runs of IPPO solve the grid games when their batches are sampled jointly and adaptively?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointKL","paired":true}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: an
# on-policy batch of equal size from the same policies; its intervals are in the data file only.
# Policy perceptron, experiments training (environmentSteps 7936, batch 256) and training
# (environmentSteps 61440, batch 4096) and training (environmentSteps 51200, batch 2048). n = 3
# runs per line, seeds 1 to 3. The panels' x axes differ. The panels' y axes differ.
# runs: 24
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig15-ippo') AND measure IN ('jointKL', 'pairedKL') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot samplingErrorCurve.gp                        draws samplingErrorCurve.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve.gp    draws samplingErrorCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'samplingErrorCurve'; width = 5.5; height = 2.55; textlines = 55
load '../style.gp'
set xrange [0:61440]
set yrange [0:20]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(1.813,77)
set bmargin at screen up(0.4,34)
set tmargin at screen up(1.7,44)
set xtics ('0' 0, '5000' 5000)
set ytics ('0' 0, '10' 10, '20' 20)
set xrange [0:7936]
unset logscale y
set yrange [0:20]
set label say('gridWorld · ippo') at screen across(1.147,39),up(1.809,45) center
plot 'samplingErrorCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 3 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:4 with lines linestyle 1001 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:4 with linespoints linestyle 2 pointinterval 3 notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:4 with lines linestyle 1002 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:4 with linespoints linestyle 3 pointinterval 3 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:4 with lines linestyle 1003 notitle
unset label
unset arrow

set lmargin at screen across(2.253,5)
set rmargin at screen across(3.587,77)
set bmargin at screen up(0.4,19)
set tmargin at screen up(1.7,29)
set xtics ('0' 0, '20k' 20000, '40k' 40000, '60k' 60000)
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4)
set xrange [0:61440]
unset logscale y
set yrange [0:0.5]
if (plain) { set label say('boulderPush · ippo (learningRate 0.003)') at screen across(0,39),up(0,30) center } else {
  set label say('(learningRate 0.003)') at screen across(2.92,0),up(1.809,0) center
  set label say('boulderPush · ippo') at screen across(2.92,0),up(1.939,0) center
}
plot 'samplingErrorCurve.tsv' index 6 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'samplingErrorCurve.tsv' index 10 using 3:5:6 with filledcurves linestyle 10 notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:4 with lines linestyle 1001 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:4 with linespoints linestyle 9 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 9 using 3:4 with lines linestyle 1002 notitle, \
  'samplingErrorCurve.tsv' index 10 using 3:4 with linespoints linestyle 10 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 11 using 3:4 with lines linestyle 1003 notitle
unset label
unset arrow

set lmargin at screen across(4.027,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.7,14)
set xtics ('0' 0, '20k' 20000, '40k' 40000)
set ytics ('0' 0, '1' 1, '2' 2)
set xrange [0:51200]
unset logscale y
set yrange [0:2.5]
set label say('foraging · ippo') at screen across(4.693,39),up(1.809,15) center
plot 'samplingErrorCurve.tsv' index 12 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 14 using 3:5:6 with filledcurves linestyle 17 notitle, \
  'samplingErrorCurve.tsv' index 12 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 13 using 3:4 with lines linestyle 1001 notitle, \
  'samplingErrorCurve.tsv' index 14 using 3:4 with linespoints linestyle 17 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 15 using 3:4 with lines linestyle 1003 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean joint KL (nats)') at screen across(0,39),up(0,47) center } else {
  set label say('mean joint KL (nats)') at screen across(0.13,0),up(1.05,0) center rotate by 90
}
set key at screen 0.5,up(2.51,55) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 9 title say('props (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps (minibatches 8)'), \
  keyentry with linespoints linestyle 10 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 17 title say('maProps')
unset multiplot
unset output

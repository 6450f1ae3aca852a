# study: sweep-clip-kl
# question: For which clips and KL cut-offs does MA-PROPS lower the sampling error and keep its success?
# figure: {"samplingErrorCurve":{"agent":0,"columns":0,"measure":"jointKL","paired":false}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Learner mappo (learningRate 0.003), policy
# perceptron, experiment training (environmentSteps 61440, batch 4096). n = 3 runs per line, seeds
# 1 to 3.
# runs: 27
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'sweep-clip-kl') AND measure IN ('jointKL') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot samplingErrorCurve.gp                        draws samplingErrorCurve.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve.gp    draws samplingErrorCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'samplingErrorCurve'; width = 3.25; height = 3.86; textlines = 27
load '../style.gp'
set xrange [0:61440]
set yrange [0:0.3]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(3.11,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000, '60k' 60000)
set ytics ('0' 0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.3)
set label say('boulderPush') at screen across(1.795,39),up(2.409,15) center
plot 'samplingErrorCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:5:6 with filledcurves linestyle 5 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:5:6 with filledcurves linestyle 6 notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:5:6 with filledcurves linestyle 7 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:5:6 with filledcurves linestyle 8 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:5:6 with filledcurves linestyle 9 notitle, \
  'samplingErrorCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 3 using 3:4 with linespoints linestyle 4 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 4 using 3:4 with linespoints linestyle 5 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 5 using 3:4 with linespoints linestyle 6 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 6 using 3:4 with linespoints linestyle 7 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 7 using 3:4 with linespoints linestyle 8 pointinterval 2 notitle, \
  'samplingErrorCurve.tsv' index 8 using 3:4 with linespoints linestyle 9 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(1.795,39),up(0.12,0) center
if (plain) { set label say('mean joint KL (nats)') at screen across(0,39),up(0,16) center } else {
  set label say('mean joint KL (nats)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(3.82,27) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('maProps (clip 0.1, klCutoff 0.01)'), \
  keyentry with linespoints linestyle 2 title say('maProps (clip 0.1, klCutoff 0.1)'), \
  keyentry with linespoints linestyle 3 title say('maProps (clip 0.1)'), \
  keyentry with linespoints linestyle 4 title say('maProps (clip 0.3, klCutoff 0.01)'), \
  keyentry with linespoints linestyle 5 title say('maProps (clip 0.3, klCutoff 0.1)'), \
  keyentry with linespoints linestyle 6 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 7 title say('maProps (klCutoff 0.01)'), \
  keyentry with linespoints linestyle 8 title say('maProps (klCutoff 0.1)'), \
  keyentry with linespoints linestyle 9 title say('maProps')
unset multiplot
unset output

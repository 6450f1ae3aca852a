# study: fig6-error
# question: How large is the joint sampling error of BoulderPush's and foraging's batches while policies learn?
# figure: {"samplingErrorCurve":{"agent":1,"columns":0,"measure":"marginalKL","paired":false}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Thin behind them: single runs. Policy
# perceptron, experiments training (environmentSteps 61440, batch 4096) and training
# (environmentSteps 51200, batch 2048). n = 4 runs per line, seeds 1 to 4. The panels' x axes
# differ. The panels' y axes differ.
# runs: 24
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig6-error') AND measure IN ('marginalKL') AND agent = 1 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot samplingErrorCurve-measure-marginalKL-agent-1.gp                        draws samplingErrorCurve-measure-marginalKL-agent-1.svg
# gnuplot -e "terminal='pdf'" samplingErrorCurve-measure-marginalKL-agent-1.gp    draws samplingErrorCurve-measure-marginalKL-agent-1.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'samplingErrorCurve-measure-marginalKL-agent-1'; width = 5.5; height = 2.71; textlines = 38
load '../style.gp'
set xrange [0:61440]
set yrange [0:0.1]
set multiplot

set lmargin at screen across(0.68,6)
set rmargin at screen across(2.77,77)
set bmargin at screen up(0.4,19)
set tmargin at screen up(2,29)
set xtics ('0' 0, '20k' 20000, '40k' 40000, '60k' 60000)
set ytics ('0' 0, '0.05' 0.05, '0.1' 0.1)
set xrange [0:61440]
unset logscale y
set yrange [0:0.1]
if (plain) { set label say('boulderPush · mappo (learningRate 0.003)') at screen across(0,39),up(0,30) center } else {
  set label say('0.003)') at screen across(1.725,0),up(2.109,0) center
  set label say('boulderPush · mappo (learningRate') at screen across(1.725,0),up(2.239,0) center
}
plot 'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 1 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 2 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 3 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 4 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 6 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 7 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 8 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 9 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 5 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 11 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 12 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 13 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 14 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 10 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 5 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 10 using 3:4 with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.27,6)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
set xtics ('0' 0, '10k' 10000, '20k' 20000, '30k' 30000, '40k' 40000, '50k' 50000)
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8)
set xrange [0:51200]
unset logscale y
set yrange [0:0.8]
set label say('foraging · mappo') at screen across(4.315,39),up(2.109,15) center
plot 'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 16 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 17 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 18 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 19 using 3:4 with lines linestyle 1011 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 15 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 21 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 22 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 23 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 24 using 3:4 with lines linestyle 1012 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 20 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 26 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 27 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 28 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 29 using 3:4 with lines linestyle 1013 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 25 using 3:5:6 with filledcurves linestyle 10 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 15 using 3:4 with linespoints linestyle 1 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 20 using 3:4 with linespoints linestyle 2 pointinterval 2 notitle, \
  'samplingErrorCurve-measure-marginalKL-agent-1.tsv' index 25 using 3:4 with linespoints linestyle 10 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(3.02,39),up(0.12,0) center
if (plain) { set label say('mean marginal KL of agent 1 (nats)') at screen across(0,39),up(0,32) center } else {
  set label say('mean marginal KL of agent 1') at screen across(0.13,0),up(1.2,0) center rotate by 90
  set label say('(nats)') at screen across(0.27,0),up(1.2,0) center rotate by 90
}
set key at screen 0.5,up(2.67,38) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 10 title say('maProps')
unset multiplot
unset output

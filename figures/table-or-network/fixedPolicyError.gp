# study: table-or-network
# question: Which sampling error has the first batch of BoulderPush when MA-PROPS adjusts a network, and which with a table, at the printed learning rate and at others?
# figure: {"fixedPolicyError":{"agent":0,"axis":"logarithmic","columns":0,"guides":["inverse"],"measure":"jointKL","told":""}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. Policy perceptron. n = 3 runs per line, seeds 1 to 3.
# runs: 27
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'table-or-network') AND measure IN ('jointKL') AND agent = 0 AND learner = '' ORDER BY condition, seed, measure, agent, step;
# gnuplot fixedPolicyError.gp                        draws fixedPolicyError.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError.gp    draws fixedPolicyError.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'fixedPolicyError'; width = 5.5; height = 3.86; textlines = 27
load '../style.gp'
set xrange [426.6666667:4915.2]
set yrange [0.1:2]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(5.1,72)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('512' 512, '1024' 1024, '2048' 2048, '4096' 4096)
set ytics ('0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '2' 2)
set label say('boulderPush') at screen across(2.79,39),up(2.409,15) center
set arrow from 512,1.459411459 to 4096,0.1824264324 arrowstyle 1
set label say('1/m') at 4096,0.1824264324 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 6 notitle, \
  'fixedPolicyError.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 7 notitle, \
  'fixedPolicyError.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 8 notitle, \
  'fixedPolicyError.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 9 notitle, \
  'fixedPolicyError.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 9 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(2.79,39),up(0.12,0) center
if (plain) { set label say('mean joint KL (nats)') at screen across(0,39),up(0,16) center } else {
  set label say('mean joint KL (nats)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(3.82,27) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('maProps (clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 4 title say('maProps'), \
  keyentry with linespoints linestyle 5 title say('maProps (learningRate 0.03)'), \
  keyentry with linespoints linestyle 6 title say('maProps (learningRate 0.03, clip 0.3, adjustment network)'), \
  keyentry with linespoints linestyle 7 title say('maProps (learningRate 0.003, clip 0.3, adjustment network)'), \
  keyentry with linespoints linestyle 8 title say('maProps (learningRate 0.03, adjustment network)'), \
  keyentry with linespoints linestyle 9 title say('maProps (learningRate 0.003, adjustment network)')
unset multiplot
unset output

# study: fig11-all-games
# question: On which of the 21 no-conflict games does the sampler matter for success, and how large is the sampling error while learning?
# figure: {"sampleEfficiencyCurve":{"columns":0}}
# caption: Lines: mean over the middle half of the runs of all games. Bands: pointwise 95 %
# percentile bootstrap interval (B = 2000 resamples of whole runs within each game, seeded by
# name). Learner mappo, policy perceptron, experiment training. n = 2100 runs of 21 games per
# line, seeds 1 to 100.
# runs: 6300
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig11-all-games') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot sampleEfficiencyCurve.gp                        draws sampleEfficiencyCurve.svg
# gnuplot -e "terminal='pdf'" sampleEfficiencyCurve.gp    draws sampleEfficiencyCurve.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'sampleEfficiencyCurve'; width = 3.25; height = 2.74; textlines = 21
load '../style.gp'
set xrange [0:240]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.62,5)
set rmargin at screen across(3.11,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200)
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set label say('21 games') at screen across(1.865,39),up(2.409,15) center
plot 'sampleEfficiencyCurve.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'sampleEfficiencyCurve.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'sampleEfficiencyCurve.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'sampleEfficiencyCurve.tsv' index 0 using 3:4 with linespoints linestyle 1 pointinterval 1 notitle, \
  'sampleEfficiencyCurve.tsv' index 1 using 3:4 with linespoints linestyle 2 pointinterval 1 notitle, \
  'sampleEfficiencyCurve.tsv' index 2 using 3:4 with linespoints linestyle 3 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('environment steps') at screen across(1.865,39),up(0.12,0) center
if (plain) { set label say('interquartile mean of optimum probability') at screen across(0,39),up(0,16) center } else {
  set label say('interquartile mean of optimum') at screen across(0.13,0),up(1.35,0) center rotate by 90
  set label say('probability') at screen across(0.27,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.7,21) center top horizontal maxcols (plain ? 1 : 3) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 3 title say('maProps')
unset multiplot
unset output

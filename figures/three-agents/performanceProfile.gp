# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"performanceProfile":{"band":"bootstrap","columns":0,"inclusive":true}}
# caption: Lines: share of runs that end with optimum probability ≥ τ, at 101 τ, mean over games.
# Bands: pointwise 95 % percentile bootstrap interval (B = 2000 resamples of runs within games,
# seeded by name); no width where all runs agree. Grey: success from 0.99 on. Learner mappo,
# policy perceptron, experiment training (environmentSteps 480, batch 24). n = 300 runs of 3 games
# per line, seeds 1 to 100.
# runs: 1500
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_final WHERE run IN (SELECT run FROM v_study_run WHERE study = 'three-agents') AND measure IN ('optimumProbability') AND agent = 0 AND learner <> '' ORDER BY condition, seed, measure, agent, step;
# gnuplot performanceProfile.gp                        draws performanceProfile.svg
# gnuplot -e "terminal='pdf'" performanceProfile.gp    draws performanceProfile.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'performanceProfile'; width = 5.5; height = 3.3; textlines = 23
load '../style.gp'
set xrange [0:1]
set yrange [0:1]
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set ytics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set label say('3 games') at screen across(2.92,39),up(2.409,15) center
set arrow from 0.99,graph 0 to 0.99,graph 1 arrowstyle 2
plot 'performanceProfile.tsv' index 0 using 3:5:6 with filledcurves linestyle 1 notitle, \
  'performanceProfile.tsv' index 1 using 3:5:6 with filledcurves linestyle 2 notitle, \
  'performanceProfile.tsv' index 2 using 3:5:6 with filledcurves linestyle 3 notitle, \
  'performanceProfile.tsv' index 3 using 3:5:6 with filledcurves linestyle 4 notitle, \
  'performanceProfile.tsv' index 4 using 3:5:6 with filledcurves linestyle 11 notitle, \
  'performanceProfile.tsv' index 0 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 0 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 1 using 3:4 with steps linestyle 2 notitle, \
  'performanceProfile.tsv' index 1 every 8 using 3:4 with points linestyle 2 notitle, \
  'performanceProfile.tsv' index 2 using 3:4 with steps linestyle 3 notitle, \
  'performanceProfile.tsv' index 2 every 8 using 3:4 with points linestyle 3 notitle, \
  'performanceProfile.tsv' index 3 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 3 every 8 using 3:4 with points linestyle 4 notitle, \
  'performanceProfile.tsv' index 4 using 3:4 with steps linestyle 11 notitle, \
  'performanceProfile.tsv' index 4 every 8 using 3:4 with points linestyle 11 notitle
unset label
unset arrow

eval page
set label say('τ, final optimum probability') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('share of runs ≥ τ') at screen across(0,39),up(0,16) center } else {
  set label say('share of runs ≥ τ') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(3.26,23) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props'), \
  keyentry with linespoints linestyle 3 title say('maProps'), \
  keyentry with linespoints linestyle 4 title say('mostUnderSampled'), \
  keyentry with linespoints linestyle 11 title say('mostUnderSampled (coordination independent)')
unset multiplot
unset output

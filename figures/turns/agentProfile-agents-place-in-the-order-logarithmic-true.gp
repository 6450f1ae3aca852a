# study: turns
# question: How does the variance of weighted advantages change from the first to the sixteenth turn of a sequential update, with and without a clip of the compound ratio?
# figure: {"agentProfile":{"agents":"place in the order","columns":0,"logarithmic":true,"measure":"advantageVariance","step":0}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). At the last recorded step. Policy
# perceptron, sampler onPolicy, experiment training (environmentSteps 200, batch 200). n = 100
# runs per line, seeds 1 to 100.
# runs: 1200
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'turns') AND measure IN ('advantageVariance') ORDER BY condition, seed, measure, agent, step;
# gnuplot agentProfile-agents-place-in-the-order-logarithmic-true.gp                        draws agentProfile-agents-place-in-the-order-logarithmic-true.svg
# gnuplot -e "terminal='pdf'" agentProfile-agents-place-in-the-order-logarithmic-true.gp    draws agentProfile-agents-place-in-the-order-logarithmic-true.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'agentProfile-agents-place-in-the-order-logarithmic-true'; width = 5.5; height = 2.72; textlines = 38
load '../style.gp'
set xrange [0:16]
set yrange [0.02:100]
set logscale y
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('0' 0, '5' 5, '10' 10, '15' 15)
set ytics ('' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100)
set label say('bernoulliTeam (agents 16)') at screen across(1.65,39),up(2.109,29) center
plot 'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 1 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 8 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 3 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 4 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 5 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 2 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100) } else { set ytics ('' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100) }
set label say('dispatch (agents 16, servers 4)') at screen across(4.19,39),up(2.109,15) center
plot 'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 1 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 8 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 9 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 3 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 4 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 11 using 3:($4 > 0 ? ($5 > 0.02 ? $5 : 0.02) : NaN):6 with filledcurves linestyle 5 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 2 notitle, \
  'agentProfile-agents-place-in-the-order-logarithmic-true.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('place in the order') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean advantage variance') at screen across(0,39),up(0,30) center } else {
  set label say('mean advantage variance') at screen across(0.13,0),up(1.2,0) center rotate by 90
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

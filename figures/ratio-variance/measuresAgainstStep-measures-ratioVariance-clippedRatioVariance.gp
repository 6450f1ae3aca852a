# study: ratio-variance
# question: How does the variance of the weighted advantage grow with the number of agents updated before?
# figure: {"measuresAgainstStep":{"agent":0,"columns":0,"exact":["ratioExactVariance","clippedRatioExactVariance"],"logarithmic":"y","measures":["ratioVariance","clippedRatioVariance"],"reliable":"ratioReliable","steps":"k, preceding agents"}}
# caption: Marks: mean over runs; bars: its 95 % percentile bootstrap interval (B = 2000 resamples
# of runs, seeded by name). Lines: closed forms, in the colours of what they are of. Hollow: 8 of
# 42 points of ratio variance have too few samples for their heavy tail (n < 100 E[R²]), and are
# mostly too small. Policy tabular. Experiment compoundRatio (preceding
# [1,2,3,4,5,7,10,13,16,19,26,35,49,64,80,99,120,140,160,180,199]). n = 20 runs per panel, seeds 1
# to 20.
# runs: 40
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'ratio-variance') AND measure IN ('ratioVariance', 'clippedRatioVariance', 'ratioExactVariance', 'clippedRatioExactVariance', 'ratioReliable') AND agent = 0 ORDER BY condition, seed, measure, agent, step;
# gnuplot measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.gp                        draws measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.svg
# gnuplot -e "terminal='pdf'" measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.gp    draws measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance'; width = 5.5; height = 2.71; textlines = 35
load '../style.gp'
set xrange [0:199]
set yrange [0.1:50000]
set logscale y
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(2.82,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('0' 0, '50' 50, '100' 100, '150' 150)
set ytics ('' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, say('10²') 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, say('10⁴') 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1)
if (plain) { set label say('bernoulliTeam (agents 199, benefits [0.0])') at screen across(0,39),up(0,29) center } else {
  set label say('[0.0])') at screen across(1.65,0),up(2.109,0) center
  set label say('bernoulliTeam (agents 199, benefits') at screen across(1.65,0),up(2.239,0) center
}
plot 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 0 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 1 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 2 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with points linestyle 8 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle
unset label
unset arrow

set lmargin at screen across(3.02,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, say('10²') 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, say('10⁴') 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1) } else { set ytics ('' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1) }
if (plain) { set label say('bernoulliTeam (agents 199, benefits [0.1])') at screen across(0,39),up(0,15) center } else {
  set label say('[0.1])') at screen across(4.19,0),up(2.109,0) center
  set label say('bernoulliTeam (agents 199, benefits') at screen across(4.19,0),up(2.239,0) center
}
plot 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 5 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 6 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 7 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with points linestyle 8 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle
unset label
unset arrow

eval page
set label say('k, preceding agents') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('mean over runs') at screen across(0,39),up(0,30) center } else {
  set label say('mean over runs') at screen across(0.13,0),up(1.2,0) center rotate by 90
}
set key at screen 0.5,up(2.67,35) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with points linestyle 1 title say('ratio variance'), \
  keyentry with points linestyle 8 title say('ratio variance, too few samples'), \
  keyentry with points linestyle 2 title say('clipped ratio variance')
unset multiplot
unset output

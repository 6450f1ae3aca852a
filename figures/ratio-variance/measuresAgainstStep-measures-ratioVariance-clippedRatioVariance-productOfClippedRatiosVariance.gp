# study: ratio-variance
# question: How does the variance of the weighted advantage grow with the number of agents updated before?
# figure: {"measuresAgainstStep":{"agent":0,"columns":0,"exact":["ratioExactVariance","clippedRatioExactVariance","productOfClippedRatiosExactVariance"],"logarithmic":"y","measures":["ratioVariance","clippedRatioVariance","productOfClippedRatiosVariance"],"reliable":"ratioReliable","steps":"k, preceding agents"}}
# caption: Marks: mean over runs; bars: its 95 % percentile bootstrap interval (B = 2000 resamples
# of runs, seeded by name). Lines: closed forms, in the colours of what they are of. Hollow: 8 of
# 42 points of ratio variance have too few samples for their heavy tail (n < 100 E[R²]), and are
# mostly too small. Policy tabular. Experiment compoundRatio (preceding
# [1,2,3,4,5,7,10,13,16,19,26,35,49,64,80,99,120,140,160,180,199]). n = 20 runs per panel, seeds 1
# to 20.
# runs: 40
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'ratio-variance') AND measure IN ('ratioVariance', 'clippedRatioVariance', 'productOfClippedRatiosVariance', 'ratioExactVariance', 'clippedRatioExactVariance', 'productOfClippedRatiosExactVariance', 'ratioReliable') AND agent = 0 ORDER BY condition, seed, measure, agent, step;
# gnuplot measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.gp                        draws measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.svg
# gnuplot -e "terminal='pdf'" measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.gp    draws measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance'; width = 5.5; height = 2.71; textlines = 36
load '../style.gp'
set xrange [0:199]
set yrange [5e-18:50000]
set logscale y
set multiplot

set lmargin at screen across(0.6,7)
set rmargin at screen across(2.88,77)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('0' 0, '50' 50, '100' 100, '150' 150)
set ytics ('' 5e-18 1, '' 6e-18 1, '' 7e-18 1, '' 8e-18 1, '' 9e-18 1, '' 1e-17 1, '' 2e-17 1, '' 3e-17 1, '' 4e-17 1, '' 5e-17 1, '' 6e-17 1, '' 7e-17 1, '' 8e-17 1, '' 9e-17 1, '' 1e-16 1, '' 2e-16 1, '' 3e-16 1, '' 4e-16 1, '' 5e-16 1, '' 6e-16 1, '' 7e-16 1, '' 8e-16 1, '' 9e-16 1, say('10⁻¹⁵') 1e-15, '' 2e-15 1, '' 3e-15 1, '' 4e-15 1, '' 5e-15 1, '' 6e-15 1, '' 7e-15 1, '' 8e-15 1, '' 9e-15 1, '' 1e-14 1, '' 2e-14 1, '' 3e-14 1, '' 4e-14 1, '' 5e-14 1, '' 6e-14 1, '' 7e-14 1, '' 8e-14 1, '' 9e-14 1, '' 1e-13 1, '' 2e-13 1, '' 3e-13 1, '' 4e-13 1, '' 5e-13 1, '' 6e-13 1, '' 7e-13 1, '' 8e-13 1, '' 9e-13 1, '' 1e-12 1, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '' 1e-11 1, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, say('10⁻¹⁰') 1e-10, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '' 1e-09 1, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 1, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 1, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, say('10⁻⁵') 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1)
if (plain) { set label say('bernoulliTeam (agents 199, benefits [0.0])') at screen across(0,39),up(0,29) center } else {
  set label say('[0.0])') at screen across(1.74,0),up(2.109,0) center
  set label say('bernoulliTeam (agents 199, benefits') at screen across(1.74,0),up(2.239,0) center
}
plot 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 0 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 1 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 2 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 3 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with points linestyle 8 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1003 notitle
unset label
unset arrow

set lmargin at screen across(3.08,7)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('' 5e-18 1, '' 6e-18 1, '' 7e-18 1, '' 8e-18 1, '' 9e-18 1, '' 1e-17 1, '' 2e-17 1, '' 3e-17 1, '' 4e-17 1, '' 5e-17 1, '' 6e-17 1, '' 7e-17 1, '' 8e-17 1, '' 9e-17 1, '' 1e-16 1, '' 2e-16 1, '' 3e-16 1, '' 4e-16 1, '' 5e-16 1, '' 6e-16 1, '' 7e-16 1, '' 8e-16 1, '' 9e-16 1, say('10⁻¹⁵') 1e-15, '' 2e-15 1, '' 3e-15 1, '' 4e-15 1, '' 5e-15 1, '' 6e-15 1, '' 7e-15 1, '' 8e-15 1, '' 9e-15 1, '' 1e-14 1, '' 2e-14 1, '' 3e-14 1, '' 4e-14 1, '' 5e-14 1, '' 6e-14 1, '' 7e-14 1, '' 8e-14 1, '' 9e-14 1, '' 1e-13 1, '' 2e-13 1, '' 3e-13 1, '' 4e-13 1, '' 5e-13 1, '' 6e-13 1, '' 7e-13 1, '' 8e-13 1, '' 9e-13 1, '' 1e-12 1, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '' 1e-11 1, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, say('10⁻¹⁰') 1e-10, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '' 1e-09 1, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 1, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 1, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, say('10⁻⁵') 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1) } else { set ytics ('' 5e-18 1, '' 6e-18 1, '' 7e-18 1, '' 8e-18 1, '' 9e-18 1, '' 1e-17 1, '' 2e-17 1, '' 3e-17 1, '' 4e-17 1, '' 5e-17 1, '' 6e-17 1, '' 7e-17 1, '' 8e-17 1, '' 9e-17 1, '' 1e-16 1, '' 2e-16 1, '' 3e-16 1, '' 4e-16 1, '' 5e-16 1, '' 6e-16 1, '' 7e-16 1, '' 8e-16 1, '' 9e-16 1, '' 1e-15, '' 2e-15 1, '' 3e-15 1, '' 4e-15 1, '' 5e-15 1, '' 6e-15 1, '' 7e-15 1, '' 8e-15 1, '' 9e-15 1, '' 1e-14 1, '' 2e-14 1, '' 3e-14 1, '' 4e-14 1, '' 5e-14 1, '' 6e-14 1, '' 7e-14 1, '' 8e-14 1, '' 9e-14 1, '' 1e-13 1, '' 2e-13 1, '' 3e-13 1, '' 4e-13 1, '' 5e-13 1, '' 6e-13 1, '' 7e-13 1, '' 8e-13 1, '' 9e-13 1, '' 1e-12 1, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '' 1e-11 1, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '' 1e-10, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '' 1e-09 1, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 1, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 1, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 1, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1) }
if (plain) { set label say('bernoulliTeam (agents 199, benefits [0.1])') at screen across(0,39),up(0,15) center } else {
  set label say('[0.1])') at screen across(4.22,0),up(2.109,0) center
  set label say('bernoulliTeam (agents 199, benefits') at screen across(4.22,0),up(2.239,0) center
}
plot 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 7 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 8 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 8 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 9 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 10 using 3:($4 > 0 ? $4 : NaN):(($5 > 5e-18 ? $5 : 5e-18)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with points linestyle 8 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance-productOfClippedRatiosVariance.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle
unset label
unset arrow

eval page
set label say('k, preceding agents') at screen across(2.98,39),up(0.12,0) center
if (plain) { set label say('mean over runs') at screen across(0,39),up(0,30) center } else {
  set label say('mean over runs') at screen across(0.13,0),up(1.2,0) center rotate by 90
}
set key at screen 0.5,up(2.67,36) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with points linestyle 1 title say('ratio variance'), \
  keyentry with points linestyle 8 title say('ratio variance, too few samples'), \
  keyentry with points linestyle 2 title say('clipped ratio variance'), \
  keyentry with points linestyle 3 title say('product of clipped ratios variance')
unset multiplot
unset output

# study: variance-vs-agents
# question: By which power of the number of agents does the variance of one agent's gradient grow under the shared reward, under guidance, and under mixtures of the two?
# figure: {"againstSetting":{"agent":1,"apart":"learner.normalise","columns":2,"exact":"gradientExactVariance","logarithmic":"both","measures":["gradientVariance"],"perSample":true,"setting":"game.agents","step":0,"together":false}}
# caption: Read at m = 1 to 64. Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap
# interval of the mean (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the
# colour of its line: the closed form. Exponents of growth with agents (log-log slope of each
# seed's values; mean over seeds ± half of its 95 % Student interval; that of the closed form in
# brackets): bernoulliTeam · normalise none · p 0.3: reinforce (baseline exact) 1.00 ± 0.01
# (1.00); reinforce (baseline none) 1.92 ± 0.00 (1.93); dgpg (alpha 0.2) 0.99 ± 0.01 (1.00); dgpg
# (alpha 0.4) 0.98 ± 0.01 (0.98); dgpg (alpha 0.6) 0.94 ± 0.01 (0.94); dgpg (alpha 0.8) 0.78 ±
# 0.01 (0.78); dgpg (alpha 0.9) 0.48 ± 0.01 (0.49); dgpg (alpha 1.0) 0.00 ± 0.00 (0.00). dispatch
# · normalise none · tabular: reinforce (baseline exact) 1.06 ± 0.00 (1.06); reinforce (baseline
# none) 2.02 ± 0.00 (2.02); dgpg (alpha 0.2) 1.03 ± 0.00 (1.04); dgpg (alpha 0.4) 1.00 ± 0.01
# (1.00); dgpg (alpha 0.6) 0.90 ± 0.00 (0.90); dgpg (alpha 0.8) 0.62 ± 0.00 (0.62); dgpg (alpha
# 0.9) 0.32 ± 0.00 (0.32); dgpg (alpha 1.0) 0.06 ± 0.00 (0.06). dispatch · normalise shared ·
# tabular: dgpg (alpha 0.2) -0.02 ± 0.01 (-0.02); dgpg (alpha 0.4) -0.04 ± 0.01 (-0.04); dgpg
# (alpha 0.6) -0.03 ± 0.00 (-0.03); dgpg (alpha 0.8) 0.02 ± 0.00 (0.01); dgpg (alpha 0.9) 0.04 ±
# 0.01 (0.04). All dgpg with baseline exact, centre exact. Sampler onPolicy, experiment gradient.
# n = 10 runs per point, seeds 1 to 10.
# runs: 840
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'variance-vs-agents') AND measure IN ('gradientVariance', 'gradientExactVariance') AND agent = 1 AND (learner = '' OR experiment = 'gradient' OR experiment LIKE 'gradient (%') ORDER BY condition, seed, measure, agent, step;
# gnuplot againstSetting.gp                        draws againstSetting.svg
# gnuplot -e "terminal='pdf'" againstSetting.gp    draws againstSetting.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'againstSetting'; width = 5.5; height = 4.7; textlines = 54
load '../style.gp'
set xrange [16.66666667:240]
set yrange [0.05:10000]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.6,7)
set rmargin at screen across(2.88,77)
set bmargin at screen up(2.24,32)
set tmargin at screen up(3.84,42)
if (plain) { set xtics ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200) } else { set xtics ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200) }
set ytics ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10000' 10000)
set label say('bernoulliTeam · normalise none · p 0.3') at screen across(1.74,39),up(3.949,43) center
plot 'againstSetting.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 1 notitle, \
  'againstSetting.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 2 notitle, \
  'againstSetting.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 3 notitle, \
  'againstSetting.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 4 notitle, \
  'againstSetting.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 5 notitle, \
  'againstSetting.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 6 notitle, \
  'againstSetting.tsv' index 12 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 7 notitle, \
  'againstSetting.tsv' index 14 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 8 notitle, \
  'againstSetting.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'againstSetting.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'againstSetting.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle, \
  'againstSetting.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'againstSetting.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1003 notitle, \
  'againstSetting.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'againstSetting.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1004 notitle, \
  'againstSetting.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'againstSetting.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1005 notitle, \
  'againstSetting.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'againstSetting.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1006 notitle, \
  'againstSetting.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'againstSetting.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1007 notitle, \
  'againstSetting.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'againstSetting.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle
unset label
unset arrow

set lmargin at screen across(3.08,7)
set rmargin at screen across(5.36,77)
set bmargin at screen up(2.24,18)
set tmargin at screen up(3.84,28)
set xtics ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200)
if (plain) { set ytics ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10000' 10000) } else { set ytics ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000) }
set label say('dispatch · normalise none · tabular') at screen across(4.22,39),up(3.949,29) center
plot 'againstSetting.tsv' index 16 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 1 notitle, \
  'againstSetting.tsv' index 18 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 2 notitle, \
  'againstSetting.tsv' index 20 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 3 notitle, \
  'againstSetting.tsv' index 22 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 4 notitle, \
  'againstSetting.tsv' index 24 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 5 notitle, \
  'againstSetting.tsv' index 26 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 6 notitle, \
  'againstSetting.tsv' index 28 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 7 notitle, \
  'againstSetting.tsv' index 30 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 8 notitle, \
  'againstSetting.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'againstSetting.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'againstSetting.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle, \
  'againstSetting.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'againstSetting.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1003 notitle, \
  'againstSetting.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'againstSetting.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1004 notitle, \
  'againstSetting.tsv' index 24 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'againstSetting.tsv' index 25 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1005 notitle, \
  'againstSetting.tsv' index 26 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'againstSetting.tsv' index 27 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1006 notitle, \
  'againstSetting.tsv' index 28 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'againstSetting.tsv' index 29 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1007 notitle, \
  'againstSetting.tsv' index 30 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'againstSetting.tsv' index 31 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle
unset label
unset arrow

set lmargin at screen across(0.6,7)
set rmargin at screen across(2.88,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
set ytics ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000 1, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10000' 10000)
set label say('dispatch · normalise shared · tabular') at screen across(1.74,39),up(2.109,15) center
plot 'againstSetting.tsv' index 32 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 1 notitle, \
  'againstSetting.tsv' index 34 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 2 notitle, \
  'againstSetting.tsv' index 36 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 3 notitle, \
  'againstSetting.tsv' index 38 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 4 notitle, \
  'againstSetting.tsv' index 40 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 5 notitle, \
  'againstSetting.tsv' index 42 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 6 notitle, \
  'againstSetting.tsv' index 44 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linestyle 7 notitle, \
  'againstSetting.tsv' index 32 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting.tsv' index 33 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle, \
  'againstSetting.tsv' index 34 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'againstSetting.tsv' index 35 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1002 notitle, \
  'againstSetting.tsv' index 36 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'againstSetting.tsv' index 37 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1003 notitle, \
  'againstSetting.tsv' index 38 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'againstSetting.tsv' index 39 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1004 notitle, \
  'againstSetting.tsv' index 40 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'againstSetting.tsv' index 41 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1005 notitle, \
  'againstSetting.tsv' index 42 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'againstSetting.tsv' index 43 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1006 notitle, \
  'againstSetting.tsv' index 44 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'againstSetting.tsv' index 45 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1007 notitle
unset label
unset arrow

eval page
set label say('agents') at screen across(2.98,39),up(0.12,0) center
if (plain) { set label say('m × mean gradient variance of agent 1') at screen across(0,39),up(0,44) center } else {
  set label say('m × mean gradient variance of agent 1') at screen across(0.13,0),up(2.12,0) center rotate by 90
}
set key at screen 0.5,up(4.66,54) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('reinforce (baseline exact)'), \
  keyentry with linespoints linestyle 2 title say('reinforce (baseline none)'), \
  keyentry with linespoints linestyle 3 title say('dgpg (alpha 0.2)'), \
  keyentry with linespoints linestyle 4 title say('dgpg (alpha 0.4)'), \
  keyentry with linespoints linestyle 5 title say('dgpg (alpha 0.6)'), \
  keyentry with linespoints linestyle 6 title say('dgpg (alpha 0.8)'), \
  keyentry with linespoints linestyle 7 title say('dgpg (alpha 0.9)'), \
  keyentry with linespoints linestyle 8 title say('dgpg (alpha 1.0)')
unset multiplot
unset output

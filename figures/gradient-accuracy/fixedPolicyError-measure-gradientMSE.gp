# study: gradient-accuracy
# question: How much more accurate are the gradients of adaptive samplers at equal data, and does the error of the gradient follow the error of the sample?
# figure: {"fixedPolicyError":{"agent":0,"axis":"logarithmic","columns":2,"guides":["inverse","inverseSquare"],"measure":"gradientMSE","told":"gradientRankCorrelation"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. 25 points with mean 0 cannot stand on the log axis; see the data file. Mean
# gradient rank correlation at the last m ± half of its 95 % Student interval over runs:
# noConflict 1 · reinforce (baseline none) · tabular: onPolicy 0.78 ± 0.03; ros 0.99 ± 0.00; props
# 0.69 ± 0.04; maProps 0.75 ± 0.04. noConflict 1 · reinforce (baseline exact) · tabular: onPolicy
# 0.50 ± 0.05; ros 1.00 ± 0.00; props 0.96 ± 0.02; maProps 0.48 ± 0.05. noConflict 19 · reinforce
# (baseline none) · tabular: onPolicy 0.71 ± 0.06; ros 0.99 ± 0.00; props 0.71 ± 0.03; maProps
# 0.72 ± 0.03. noConflict 19 · reinforce (baseline exact) · tabular: onPolicy 0.66 ± 0.04; ros
# 1.00 ± 0.00; props 0.95 ± 0.01; maProps 0.67 ± 0.06. climbing · reinforce (baseline none) ·
# tabular (spread 1.0): onPolicy 0.43 ± 0.08; ros 0.77 ± 0.08; props 0.65 ± 0.08; maProps 0.48 ±
# 0.05; mostUnderSampled -0.14 ± 0.59. climbing · reinforce (baseline exact) · tabular (spread
# 1.0): onPolicy 0.45 ± 0.12; ros 0.73 ± 0.10; props 0.64 ± 0.10; maProps 0.52 ± 0.06;
# mostUnderSampled -0.23 ± 0.82. Experiment gradient (samples
# [16,23,32,45,64,91,128,181,256,362,512], batches 100). n = 10 runs per line, seeds 1 to 10.
# runs: 300
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'gradient-accuracy') AND measure IN ('gradientMSE', 'gradientRankCorrelation') AND agent = 0 AND (learner = '' OR experiment = 'gradient' OR experiment LIKE 'gradient (%') ORDER BY condition, seed, measure, agent, step;
# gnuplot fixedPolicyError-measure-gradientMSE.gp                        draws fixedPolicyError-measure-gradientMSE.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-gradientMSE.gp    draws fixedPolicyError-measure-gradientMSE.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'fixedPolicyError-measure-gradientMSE'; width = 5.5; height = 7.07; textlines = 93
load '../style.gp'
set xrange [13.33333333:614.4]
set yrange [5e-06:2]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.61,72)
set bmargin at screen up(4.34,74)
set tmargin at screen up(5.94,84)
if (plain) { set xtics ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1) } else { set xtics ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1) }
set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1)
if (plain) { set label say('noConflict 1 · reinforce (baseline none) · tabular') at screen across(0,39),up(0,85) center } else {
  set label say('none) · tabular') at screen across(1.575,0),up(6.049,0) center
  set label say('noConflict 1 · reinforce (baseline') at screen across(1.575,0),up(6.179,0) center
}
set arrow from 16,0.4274804687 to 512,0.01335876465 arrowstyle 1
set label say('1/m') at 512,0.01335876465 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.4274804687 to 512,0.0004174613953 arrowstyle 1
set label say('1/m²') at 512,0.0004174613953 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 0 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 1 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 2 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 3 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 4 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.03,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(4.34,60)
set tmargin at screen up(5.94,70)
if (plain) { set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1) } else { set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1) }
if (plain) { set label say('noConflict 1 · reinforce (baseline exact) · tabular') at screen across(0,39),up(0,71) center } else {
  set label say('exact) · tabular') at screen across(4.065,0),up(6.049,0) center
  set label say('noConflict 1 · reinforce (baseline') at screen across(4.065,0),up(6.179,0) center
}
set arrow from 16,0.04125976562 to 512,0.001289367676 arrowstyle 1
set label say('1/m') at 512,0.001289367676 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.04125976562 to 512,4.029273987e-05 arrowstyle 1
set label say('1/m²') at 512,4.029273987e-05 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 5 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 6 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 7 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 8 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 9 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.61,72)
set bmargin at screen up(2.37,46)
set tmargin at screen up(3.97,56)
set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1)
if (plain) { set label say('noConflict 19 · reinforce (baseline none) · tabular') at screen across(0,39),up(0,57) center } else {
  set label say('none) · tabular') at screen across(1.575,0),up(4.079,0) center
  set label say('noConflict 19 · reinforce (baseline') at screen across(1.575,0),up(4.209,0) center
}
set arrow from 16,0.6233398437 to 512,0.01947937012 arrowstyle 1
set label say('1/m') at 512,0.01947937012 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.6233398437 to 512,0.0006087303162 arrowstyle 1
set label say('1/m²') at 512,0.0006087303162 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 10 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 11 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 12 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 13 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 14 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.03,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(2.37,32)
set tmargin at screen up(3.97,42)
if (plain) { set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1) } else { set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1) }
if (plain) { set label say('noConflict 19 · reinforce (baseline exact) · tabular') at screen across(0,39),up(0,43) center } else {
  set label say('exact) · tabular') at screen across(4.065,0),up(4.079,0) center
  set label say('noConflict 19 · reinforce (baseline') at screen across(4.065,0),up(4.209,0) center
}
set arrow from 16,0.1282963867 to 512,0.004009262085 arrowstyle 1
set label say('1/m') at 512,0.004009262085 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.1282963867 to 512,0.0001252894402 arrowstyle 1
set label say('1/m²') at 512,0.0001252894402 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 15 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 16 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 17 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 18 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 19 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.61,72)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1)
set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1)
if (plain) { set label say('climbing · reinforce (baseline none) · tabular (spread 1.0)') at screen across(0,39),up(0,29) center } else {
  set label say('tabular (spread 1.0)') at screen across(1.575,0),up(2.109,0) center
  set label say('climbing · reinforce (baseline none)') at screen across(1.575,0),up(2.239,0) center
}
set arrow from 16,1.429381588 to 512,0.04466817463 arrowstyle 1
set label say('1/m') at 512,0.04466817463 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,1.429381588 to 512,0.001395880457 arrowstyle 1
set label say('1/m²') at 512,0.001395880457 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 20 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 21 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 22 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 23 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 24 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 24 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.03,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, say('10⁰') 1, '' 2 1) } else { set ytics ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1) }
if (plain) { set label say('climbing · reinforce (baseline exact) · tabular (spread 1.0)') at screen across(0,39),up(0,15) center } else {
  set label say('tabular (spread 1.0)') at screen across(4.065,0),up(2.109,0) center
  set label say('climbing · reinforce (baseline exact)') at screen across(4.065,0),up(2.239,0) center
}
set arrow from 16,1.149027681 to 512,0.03590711505 arrowstyle 1
set label say('1/m') at 512,0.03590711505 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,1.149027681 to 512,0.001122097345 arrowstyle 1
set label say('1/m²') at 512,0.001122097345 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 25 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 26 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 27 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 28 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 29 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 25 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 26 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 27 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 28 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 29 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(2.82,39),up(0.12,0) center
if (plain) { set label say('mean gradient MSE') at screen across(0,39),up(0,86) center } else {
  set label say('mean gradient MSE') at screen across(0.13,0),up(3.17,0) center rotate by 90
}
set key at screen 0.5,up(7.03,93) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('ros'), \
  keyentry with linespoints linestyle 3 title say('props (learningRate 0.03, clip 0.3, minibatches 8)'), \
  keyentry with linespoints linestyle 4 title say('maProps (learningRate 0.03, clip 0.3, minibatches 8)'), \
  keyentry with linespoints linestyle 5 title say('mostUnderSampled')
unset multiplot
unset output

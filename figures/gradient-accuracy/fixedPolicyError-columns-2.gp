# study: gradient-accuracy
# question: How much more accurate are the gradients of adaptive samplers at equal data, and does the error of the gradient follow the error of the sample?
# figure: {"fixedPolicyError":{"agent":0,"axis":"logarithmic","columns":2,"guides":["inverseRoot","inverse"],"measure":"jointTotalVariation","told":""}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. 24 points with mean 0 cannot stand on the log axis; see the data file.
# Experiment gradient (samples [16,23,32,45,64,91,128,181,256,362,512], batches 100). n = 10 runs
# per line, seeds 1 to 10.
# runs: 300
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'gradient-accuracy') AND measure IN ('jointTotalVariation') AND agent = 0 AND (learner = '' OR experiment = 'gradient' OR experiment LIKE 'gradient (%') ORDER BY condition, seed, measure, agent, step;
# gnuplot fixedPolicyError-columns-2.gp                        draws fixedPolicyError-columns-2.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-columns-2.gp    draws fixedPolicyError-columns-2.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'fixedPolicyError-columns-2'; width = 5.5; height = 7.07; textlines = 93
load '../style.gp'
set xrange [13.33333333:614.4]
set yrange [0.002:0.5]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.61,72)
set bmargin at screen up(4.34,74)
set tmargin at screen up(5.94,84)
if (plain) { set xtics ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1) } else { set xtics ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1) }
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
if (plain) { set label say('noConflict 1 · reinforce (baseline none) · tabular') at screen across(0,39),up(0,85) center } else {
  set label say('none) · tabular') at screen across(1.575,0),up(6.049,0) center
  set label say('noConflict 1 · reinforce (baseline') at screen across(1.575,0),up(6.179,0) center
}
set arrow from 16,0.168375 to 512,0.02976477607 arrowstyle 1
set label say('1/√m') at 512,0.02976477607 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.168375 to 512,0.00526171875 arrowstyle 1
set label say('1/m') at 512,0.00526171875 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-columns-2.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-columns-2.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-columns-2.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-columns-2.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.03,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(4.34,60)
set tmargin at screen up(5.94,70)
if (plain) { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1) } else { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1) }
if (plain) { set label say('noConflict 1 · reinforce (baseline exact) · tabular') at screen across(0,39),up(0,71) center } else {
  set label say('exact) · tabular') at screen across(4.065,0),up(6.049,0) center
  set label say('noConflict 1 · reinforce (baseline') at screen across(4.065,0),up(6.179,0) center
}
set arrow from 16,0.1675625 to 512,0.02962114501 arrowstyle 1
set label say('1/√m') at 512,0.02962114501 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.1675625 to 512,0.005236328125 arrowstyle 1
set label say('1/m') at 512,0.005236328125 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-columns-2.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-columns-2.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-columns-2.tsv' index 9 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-columns-2.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.61,72)
set bmargin at screen up(2.37,46)
set tmargin at screen up(3.97,56)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
if (plain) { set label say('noConflict 19 · reinforce (baseline none) · tabular') at screen across(0,39),up(0,57) center } else {
  set label say('none) · tabular') at screen across(1.575,0),up(4.079,0) center
  set label say('noConflict 19 · reinforce (baseline') at screen across(1.575,0),up(4.209,0) center
}
set arrow from 16,0.170375 to 512,0.03011832946 arrowstyle 1
set label say('1/√m') at 512,0.03011832946 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.170375 to 512,0.00532421875 arrowstyle 1
set label say('1/m') at 512,0.00532421875 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 11 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-columns-2.tsv' index 12 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-columns-2.tsv' index 13 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-columns-2.tsv' index 14 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-columns-2.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.03,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(2.37,32)
set tmargin at screen up(3.97,42)
if (plain) { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1) } else { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1) }
if (plain) { set label say('noConflict 19 · reinforce (baseline exact) · tabular') at screen across(0,39),up(0,43) center } else {
  set label say('exact) · tabular') at screen across(4.065,0),up(4.079,0) center
  set label say('noConflict 19 · reinforce (baseline') at screen across(4.065,0),up(4.209,0) center
}
set arrow from 16,0.1658125 to 512,0.02931178579 arrowstyle 1
set label say('1/√m') at 512,0.02931178579 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.1658125 to 512,0.005181640625 arrowstyle 1
set label say('1/m') at 512,0.005181640625 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 15 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 16 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-columns-2.tsv' index 17 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-columns-2.tsv' index 18 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-columns-2.tsv' index 19 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-columns-2.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.61,72)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
if (plain) { set label say('climbing · reinforce (baseline none) · tabular (spread 1.0)') at screen across(0,39),up(0,29) center } else {
  set label say('tabular (spread 1.0)') at screen across(1.575,0),up(2.109,0) center
  set label say('climbing · reinforce (baseline none)') at screen across(1.575,0),up(2.239,0) center
}
set arrow from 16,0.2471665104 to 512,0.0436932789 arrowstyle 1
set label say('1/√m') at 512,0.0436932789 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.2471665104 to 512,0.007723953451 arrowstyle 1
set label say('1/m') at 512,0.007723953451 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 20 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 21 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-columns-2.tsv' index 22 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-columns-2.tsv' index 23 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-columns-2.tsv' index 24 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-columns-2.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 24 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.03,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1) } else { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1) }
if (plain) { set label say('climbing · reinforce (baseline exact) · tabular (spread 1.0)') at screen across(0,39),up(0,15) center } else {
  set label say('tabular (spread 1.0)') at screen across(4.065,0),up(2.109,0) center
  set label say('climbing · reinforce (baseline exact)') at screen across(4.065,0),up(2.239,0) center
}
set arrow from 16,0.2447814743 to 512,0.0432716601 arrowstyle 1
set label say('1/√m') at 512,0.0432716601 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 16,0.2447814743 to 512,0.007649421072 arrowstyle 1
set label say('1/m') at 512,0.007649421072 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 25 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 26 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-columns-2.tsv' index 27 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-columns-2.tsv' index 28 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-columns-2.tsv' index 29 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 5 notitle, \
  'fixedPolicyError-columns-2.tsv' index 25 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 26 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 27 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 28 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 29 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(2.82,39),up(0.12,0) center
if (plain) { set label say('mean joint total variation') at screen across(0,39),up(0,86) center } else {
  set label say('mean joint total variation') at screen across(0.13,0),up(3.17,0) center rotate by 90
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

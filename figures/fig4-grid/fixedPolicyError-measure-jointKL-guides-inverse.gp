# study: fig4-grid
# question: Does centralised adaptive sampling lower the joint sampling error of a fixed policy in games with states, and by how much does it lower that of each agent alone?
# figure: {"fixedPolicyError":{"agent":0,"axis":"logarithmic","columns":0,"guides":["inverse"],"measure":"jointKL","told":""}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. Policy perceptron. n = 10 runs per line, seeds 1 to 10.
# runs: 120
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig4-grid') AND measure IN ('jointKL') AND agent = 0 AND learner = '' ORDER BY condition, seed, measure, agent, step;
# gnuplot fixedPolicyError-measure-jointKL-guides-inverse.gp                        draws fixedPolicyError-measure-jointKL-guides-inverse.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-jointKL-guides-inverse.gp    draws fixedPolicyError-measure-jointKL-guides-inverse.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'fixedPolicyError-measure-jointKL-guides-inverse'; width = 5.5; height = 2.28; textlines = 50
load '../style.gp'
set xrange [213.3333333:9830.4]
set yrange [0.002:5]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(1.78,72)
set bmargin at screen up(0.4,32)
set tmargin at screen up(1.7,42)
set xtics ('256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1)
set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1)
set label say('gridWorld') at screen across(1.16,39),up(1.809,43) center
set arrow from 256,1.355692267 to 4096,0.08473076669 arrowstyle 1
set label say('1/m') at 4096,0.08473076669 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(2.2,6)
set rmargin at screen across(3.44,72)
set bmargin at screen up(0.4,18)
set tmargin at screen up(1.7,28)
if (plain) { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1) } else { set ytics ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1) }
set label say('boulderPush') at screen across(2.82,39),up(1.809,29) center
set arrow from 512,1.501161245 to 8192,0.09382257784 arrowstyle 1
set label say('1/m') at 8192,0.09382257784 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.86,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(0.4,4)
set tmargin at screen up(1.7,14)
set label say('foraging') at screen across(4.48,39),up(1.809,15) center
set arrow from 512,2.598397019 to 8192,0.1623998137 arrowstyle 1
set label say('1/m') at 8192,0.1623998137 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 9 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 11 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(2.82,39),up(0.12,0) center
if (plain) { set label say('mean joint KL (nats)') at screen across(0,39),up(0,44) center } else {
  set label say('mean joint KL (nats)') at screen across(0.13,0),up(1.05,0) center rotate by 90
}
set key at screen 0.5,up(2.24,50) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('props (learningRate 0.03, clip 0.3)'), \
  keyentry with linespoints linestyle 3 title say('maProps'), \
  keyentry with linespoints linestyle 4 title say('mostUnderSampled')
unset multiplot
unset output

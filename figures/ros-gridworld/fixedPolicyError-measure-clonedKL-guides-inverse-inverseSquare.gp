# study: ros-gridworld
# question: How much do robust on-policy sampling and robust on-policy acting lower the sampling error of a fixed policy of many states, and the error of its value estimated from the data?
# figure: {"fixedPolicyError":{"agent":0,"axis":"logarithmic","columns":0,"guides":["inverse","inverseSquare"],"measure":"clonedKL","told":""}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. Policy trained. n = 200 runs per line, seeds 1 to 200.
# runs: 600
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'ros-gridworld') AND measure IN ('clonedKL') AND agent = 0 AND learner = '' ORDER BY condition, seed, measure, agent, step;
# gnuplot fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.gp                        draws fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.gp    draws fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare'; width = 3.25; height = 2.88; textlines = 21
load '../style.gp'
set xrange [5.833333333:73063.2]
set yrange [2e-07:0.5]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(2.85,72)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('' 6 1, '' 7 1, '' 8 1, '' 9 1, say('10¹') 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, say('10²') 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, say('10³') 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, say('10⁴') 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1)
set ytics ('' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, say('10⁻⁶') 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, say('10⁻⁵') 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, say('10⁻⁴') 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, say('10⁻³') 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, say('10⁻¹') 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
set label say('trapGrid') at screen across(1.695,39),up(2.409,15) center
set arrow from 7,0.1938446612 to 60886,2.228611879e-05 arrowstyle 1
set label say('1/m') at 60886,2.228611879e-05 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 7,0.1938446612 to 6891.439763,2e-07 arrowstyle 1
set label say('1/m²') at 6891.439763,2e-07 left offset 0.8,0.6 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.tsv' index 0 using 3:($4 > 0 ? ($5 > 2e-07 ? $5 : 2e-07) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.tsv' index 1 using 3:($4 > 0 ? ($5 > 2e-07 ? $5 : 2e-07) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.tsv' index 2 using 3:($4 > 0 ? ($5 > 2e-07 ? $5 : 2e-07) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 2 notitle, \
  'fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 2 notitle, \
  'fixedPolicyError-measure-clonedKL-guides-inverse-inverseSquare.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 2 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(1.695,39),up(0.12,0) center
if (plain) { set label say('mean cloned KL (nats)') at screen across(0,39),up(0,16) center } else {
  set label say('mean cloned KL (nats)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.84,21) center top horizontal maxcols (plain ? 1 : 2) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy'), \
  keyentry with linespoints linestyle 2 title say('ros'), \
  keyentry with linespoints linestyle 3 title say('robustActing')
unset multiplot
unset output

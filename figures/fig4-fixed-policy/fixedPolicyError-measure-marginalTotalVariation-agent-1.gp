# study: fig4-fixed-policy
# question: Does centralised adaptive sampling lower the joint sampling error of a fixed policy, and is the rate O(1/m²) instead of O(1/m)?
# figure: {"fixedPolicyError":{"agent":1,"axis":"logarithmic","columns":0,"guides":["inverseRoot","inverse"],"measure":"marginalTotalVariation","told":""}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. 8 points with mean 0 cannot stand on the log axis; see the data file. n = 40
# runs per line, seeds 1 to 40.
# runs: 480
# query: SELECT game, policy, sampler, learner, experiment, seed, measure, agent, step, value FROM v_trajectory WHERE run IN (SELECT run FROM v_study_run WHERE study = 'fig4-fixed-policy') AND measure IN ('marginalTotalVariation') AND agent = 1 AND learner = '' ORDER BY condition, seed, measure, agent, step;
# gnuplot fixedPolicyError-measure-marginalTotalVariation-agent-1.gp                        draws fixedPolicyError-measure-marginalTotalVariation-agent-1.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-marginalTotalVariation-agent-1.gp    draws fixedPolicyError-measure-marginalTotalVariation-agent-1.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'fixedPolicyError-measure-marginalTotalVariation-agent-1'; width = 5.5; height = 3.14; textlines = 38
load '../style.gp'
set xrange [26.66666667:1228.8]
set yrange [0.0002:0.2]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.68,6)
set rmargin at screen across(2.68,72)
set bmargin at screen up(0.4,18)
set tmargin at screen up(2,28)
set xtics ('' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, say('10⁻³') 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, say('10⁻¹') 0.1, '' 0.2 1)
set label say('noConflict 1') at screen across(1.68,39),up(2.109,29) center
set arrow from 32,0.06796875 to 1024,0.01201529101 arrowstyle 1
set label say('1/√m') at 1024,0.01201529101 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 32,0.06796875 to 1024,0.002124023437 arrowstyle 1
set label say('1/m') at 1024,0.002124023437 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 8 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 11 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 11 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen across(3.1,6)
set rmargin at screen across(5.1,72)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2,14)
if (plain) { set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, say('10⁻³') 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, say('10⁻²') 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, say('10⁻¹') 0.1, '' 0.2 1) } else { set ytics ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1) }
set label say('climbing') at screen across(4.1,39),up(2.109,15) center
set arrow from 32,0.1072916667 to 1024,0.01896666627 arrowstyle 1
set label say('1/√m') at 1024,0.01896666627 left offset 0.8,0 textcolor rgb '#666666'
set arrow from 32,0.1072916667 to 1024,0.003352864583 arrowstyle 1
set label say('1/m') at 1024,0.003352864583 left offset 0.8,0 textcolor rgb '#666666'
plot 'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 2 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 3 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 9 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 4 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 8 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 11 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linestyle 11 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 11 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('samples m') at screen across(2.89,39),up(0.12,0) center
if (plain) { set label say('mean marginal total variation of agent 1') at screen across(0,39),up(0,30) center } else {
  set label say('mean marginal total variation') at screen across(0.13,0),up(1.2,0) center rotate by 90
  set label say('of agent 1') at screen across(0.27,0),up(1.2,0) center rotate by 90
}
set key at screen 0.5,up(3.1,38) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy · perceptron'), \
  keyentry with linespoints linestyle 8 title say('onPolicy · tabular (spread 1.0)'), \
  keyentry with linespoints linestyle 2 title say('props (learningRate 0.03, clip 0.3, minibatches 8) · perceptron'), \
  keyentry with linespoints linestyle 3 title say('maProps (learningRate 0.03, clip 0.3, minibatches 8) · perceptron'), \
  keyentry with linespoints linestyle 4 title say('mostUnderSampled · perceptron'), \
  keyentry with linespoints linestyle 11 title say('mostUnderSampled · tabular (spread 1.0)')
unset multiplot
unset output

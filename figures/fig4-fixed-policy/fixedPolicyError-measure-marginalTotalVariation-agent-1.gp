# study: fig4-fixed-policy
# question: Does centralised adaptive sampling lower the joint sampling error of a fixed policy, and is the rate O(1/m²) instead of O(1/m)?
# figure: {"fixedPolicyError":{"agent":1,"columns":0,"guides":["inverseRoot","inverse"],"measure":"marginalTotalVariation"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. 8 points with mean 0 cannot stand on the log axis; see the data file. n = 40
# runs per line, seeds 1 to 40.
# gnuplot fixedPolicyError-measure-marginalTotalVariation-agent-1.gp                        draws fixedPolicyError-measure-marginalTotalVariation-agent-1.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-marginalTotalVariation-agent-1.gp    draws fixedPolicyError-measure-marginalTotalVariation-agent-1.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'fixedPolicyError-measure-marginalTotalVariation-agent-1.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,3.77in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,361 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#0072B2' linewidth 1.3 dashtype (3,3) pointtype 6 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 4 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 5 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set style line 6 linecolor rgb '#CC79A7' linewidth 1.3 dashtype solid pointtype 10 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [26.66666667:1228.8]
set yrange [0.0002:0.2]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1182
set rmargin at screen 0.4845
set bmargin at screen 0.2497
set tmargin at screen 0.7012
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10⁻³' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10⁻²' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10⁻¹' 0.1, '' 0.2 1)
set label 'noConflict 1' at screen 0.3014,0.7297 center noenhanced font ',8'
set arrow from 32,0.06796875 to 1024,0.01201529101 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.01201529101 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 32,0.06796875 to 1024,0.002124023437 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.002124023437 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5609
set rmargin at screen 0.9273
set bmargin at screen 0.2497
set tmargin at screen 0.7012
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1)
set label 'climbing' at screen 0.7441,0.7297 center noenhanced font ',8'
set arrow from 32,0.1072916667 to 1024,0.01896666627 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.01896666627 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 32,0.1072916667 to 1024,0.003352864583 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.003352864583 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 9 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 11 using 3:($4 > 0 ? ($5 > 0.0002 ? $5 : 0.0002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalTotalVariation-agent-1.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle
unset label
unset arrow

unset logscale
unset border
unset xtics
unset ytics
unset grid
set lmargin at screen 0
set rmargin at screen 1
set bmargin at screen 0
set tmargin at screen 1
set xrange [0:1]
set yrange [0:1]
set label 'samples m' at screen 0.5227,0.1753 center noenhanced font ',8'
set label 'mean marginal total variation of' at screen 0.0236,0.4754 center rotate by 90 noenhanced font ',8'
set label 'agent 1' at screen 0.0491,0.4754 center rotate by 90 noenhanced font ',8'
set label 'seeds 1 to 40.' at screen 0.0109,0.0255 left noenhanced font ',7'
set label 'line. 8 points with mean 0 cannot stand on the log axis; see the data file. n = 40 runs per line,' at screen 0.0109,0.0574 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). Grey dashed: rates through the first point of the first' at screen 0.0109,0.0892 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.1211 left noenhanced font ',7'
set key at screen 0.5,0.9894 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy · perceptron', \
  keyentry with linespoints linestyle 2 title 'onPolicy · tabular (spread 1.0)', \
  keyentry with linespoints linestyle 3 title 'props (learningRate 0.03, clip 0.3, minibatches 8) · perceptron', \
  keyentry with linespoints linestyle 4 title 'maProps (learningRate 0.03, clip 0.3, minibatches 8) · perceptron', \
  keyentry with linespoints linestyle 5 title 'mostUnderSampled · perceptron', \
  keyentry with linespoints linestyle 6 title 'mostUnderSampled · tabular (spread 1.0)'
unset multiplot
unset output

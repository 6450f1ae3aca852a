# study: fig4-grid
# question: Does centralised adaptive sampling lower the joint sampling error of a fixed policy in games with states, and by how much does it lower that of each agent alone?
# figure: {"fixedPolicyError":{"agent":1,"columns":0,"guides":["inverse"],"measure":"marginalKL"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. Policy perceptron. n = 10 runs per line, seeds 1 to 10.
# gnuplot fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.gp                        draws fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.gp    draws fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,2.68in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,258 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 4 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [213.3333333:9830.4]
set yrange [0.001:2]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1004
set rmargin at screen 0.3412
set bmargin at screen 0.2607
set tmargin at screen 0.7821
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0.001' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1)
set label 'gridWorld' at screen 0.2208,0.8222 center noenhanced font ',8'
set arrow from 256,0.412595665 to 4096,0.02578722906 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.02578722906 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.4012
set rmargin at screen 0.642
set bmargin at screen 0.2607
set tmargin at screen 0.7821
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1)
set label 'boulderPush' at screen 0.5216,0.8222 center noenhanced font ',8'
set arrow from 512,0.5025313282 to 8192,0.03140820801 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.03140820801 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.702
set rmargin at screen 0.9429
set bmargin at screen 0.2607
set tmargin at screen 0.7821
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1)
set label 'foraging' at screen 0.8224,0.8222 center noenhanced font ',8'
set arrow from 512,1.014862523 to 8192,0.0634289077 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.0634289077 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 9 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 11 using 3:($4 > 0 ? ($5 > 0.001 ? $5 : 0.001) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-marginalKL-agent-1-guides-inverse.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle
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
set label 'samples m' at screen 0.5216,0.1564 center noenhanced font ',8'
set label 'mean marginal KL of agent 1' at screen 0.0186,0.5214 center rotate by 90 noenhanced font ',8'
set label '(nats)' at screen 0.0386,0.5214 center rotate by 90 noenhanced font ',8'
set label 'name). Grey dashed: rates through the first point of the first line. Policy perceptron. n = 10 runs per line, seeds 1 to 10.' at screen 0.0086,0.0358 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0086,0.0804 left noenhanced font ',7'
set key at screen 0.5,0.9851 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 3 title 'maProps', \
  keyentry with linespoints linestyle 4 title 'mostUnderSampled'
unset multiplot
unset output

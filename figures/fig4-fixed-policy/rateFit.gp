# study: fig4-fixed-policy
# question: Does centralised adaptive sampling lower the joint sampling error of a fixed policy, and is the rate O(1/m²) instead of O(1/m)?
# figure: {"rateFit":{"agent":0,"columns":0,"measure":"jointKL"}}
# caption: Marks: mean over runs; bars: its 95 % Student interval, in the panels of residuals
# relative to the mean (there the lines' marks stand side by side). Bars that end on the x axis go
# on below it. Marks without a bar: runs that do not differ. Thin dashed: the law of least AICc,
# with a floor c only where that is believed, from its first fitted mean to its last. 8 points
# with mean 0 cannot stand on the log axis; see the data file. Law and verdict (1/m, 1/m², both or
# neither): noConflict 1 · perceptron: onPolicy a/m^0.85, 1/m; props a/m^1.05, 1/m; maProps
# a/m^1.49, neither; mostUnderSampled a/m², 1/m². climbing · perceptron: onPolicy a/m^1.03, 1/m;
# props a/m^1.15, 1/m; maProps a/m^1.39, neither; mostUnderSampled a/m², 1/m². noConflict 1 ·
# tabular (spread 1.0): onPolicy a/m, 1/m; mostUnderSampled a/m², 1/m². climbing · tabular (spread
# 1.0): onPolicy a/m, 1/m; mostUnderSampled a/m^1.88, 1/m². n = 40 runs per line, seeds 1 to 40.
# gnuplot rateFit.gp                        draws rateFit.svg
# gnuplot -e "terminal='pdf'" rateFit.gp    draws rateFit.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'rateFit.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,5.08in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,488 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 5 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 6 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 7 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 8 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set style line 9 linecolor rgb '#CC79A7' linewidth 0.8 dashtype (5,4)
set style line 10 linecolor rgb '#CC79A7' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [26.66666667:1228.8]
set yrange [2e-06:0.2]
set logscale x
set logscale y
set errorbars small
set pointintervalbox 0.01
set multiplot

set lmargin at screen 0.0729
set rmargin at screen 0.2782
set bmargin at screen 0.5807
set tmargin at screen 0.8071
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10⁻⁴' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10⁻²' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1)
set logscale y
set yrange [2e-06:0.2]
set label 'mean joint KL (nats)' at screen 0.0186,0.6939 center rotate by 90 noenhanced font ',8'
set label 'noConflict 1 · perceptron' at screen 0.1755,0.8282 center noenhanced font ',7'
plot 'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 7 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 5 notitle, \
  'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 7 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'rateFit.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 8 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'rateFit.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 9 notitle, \
  'rateFit.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen 0.3068
set rmargin at screen 0.5121
set bmargin at screen 0.5807
set tmargin at screen 0.8071
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1)
set logscale y
set yrange [2e-06:0.2]
set label 'climbing · perceptron' at screen 0.4095,0.8282 center noenhanced font ',7'
plot 'rateFit.tsv' index 9 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 11 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 13 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 15 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 5 notitle, \
  'rateFit.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 7 notitle, \
  'rateFit.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'rateFit.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 8 notitle, \
  'rateFit.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'rateFit.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 9 notitle, \
  'rateFit.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen 0.5407
set rmargin at screen 0.7461
set bmargin at screen 0.5807
set tmargin at screen 0.8071
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1)
set logscale y
set yrange [2e-06:0.2]
set label '(spread 1.0)' at screen 0.6434,0.8282 center noenhanced font ',7'
set label 'noConflict 1 · tabular' at screen 0.6434,0.8529 center noenhanced font ',7'
plot 'rateFit.tsv' index 17 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 19 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 6 notitle, \
  'rateFit.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 9 notitle, \
  'rateFit.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen 0.7746
set rmargin at screen 0.98
set bmargin at screen 0.5807
set tmargin at screen 0.8071
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1)
set logscale y
set yrange [2e-06:0.2]
set label '1.0)' at screen 0.8773,0.8282 center noenhanced font ',7'
set label 'climbing · tabular (spread' at screen 0.8773,0.8529 center noenhanced font ',7'
plot 'rateFit.tsv' index 21 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 23 using 3:($4 > 0 ? $4 : NaN):(($5 > 2e-06 ? $5 : 2e-06)):6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 6 notitle, \
  'rateFit.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 10 notitle, \
  'rateFit.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen 0.0729
set rmargin at screen 0.2782
set bmargin at screen 0.2795
set tmargin at screen 0.5059
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('-1' -1, '0' 0, '1' 1)
unset logscale y
set yrange [-1:1]
set label 'ln mean − ln law' at screen 0.0186,0.3927 center rotate by 90 noenhanced font ',8'
set label 'residuals' at screen 0.1755,0.5271 center noenhanced font ',7'
set label 'noConflict 1 · perceptron' at screen 0.1755,0.5517 center noenhanced font ',7'
set arrow from graph 0,first 0 to graph 1,first 0 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'rateFit.tsv' index 24 using ($3*0.9141):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 25 using ($3*0.9705):4:5:6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 26 using ($3*1.0304):4:5:6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 27 using ($3*1.0939):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 24 using ($3*0.9141):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 25 using ($3*0.9705):4 with points linestyle 2 notitle, \
  'rateFit.tsv' index 26 using ($3*1.0304):4 with points linestyle 3 notitle, \
  'rateFit.tsv' index 27 using ($3*1.0939):4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen 0.3068
set rmargin at screen 0.5121
set bmargin at screen 0.2795
set tmargin at screen 0.5059
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' -1, '' 0, '' 1)
unset logscale y
set yrange [-1:1]
set label 'residuals' at screen 0.4095,0.5271 center noenhanced font ',7'
set label 'climbing · perceptron' at screen 0.4095,0.5517 center noenhanced font ',7'
set arrow from graph 0,first 0 to graph 1,first 0 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'rateFit.tsv' index 28 using ($3*0.9141):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 29 using ($3*0.9705):4:5:6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 30 using ($3*1.0304):4:5:6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 31 using ($3*1.0939):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 28 using ($3*0.9141):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 29 using ($3*0.9705):4 with points linestyle 2 notitle, \
  'rateFit.tsv' index 30 using ($3*1.0304):4 with points linestyle 3 notitle, \
  'rateFit.tsv' index 31 using ($3*1.0939):4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen 0.5407
set rmargin at screen 0.7461
set bmargin at screen 0.2795
set tmargin at screen 0.5059
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' -1, '' 0, '' 1)
unset logscale y
set yrange [-1:1]
set label '(spread 1.0) · residuals' at screen 0.6434,0.5271 center noenhanced font ',7'
set label 'noConflict 1 · tabular' at screen 0.6434,0.5517 center noenhanced font ',7'
set arrow from graph 0,first 0 to graph 1,first 0 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'rateFit.tsv' index 32 using ($3*0.9705):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 33 using ($3*1.0304):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 32 using ($3*0.9705):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 33 using ($3*1.0304):4 with points linestyle 4 notitle
unset label
unset arrow

set lmargin at screen 0.7746
set rmargin at screen 0.98
set bmargin at screen 0.2795
set tmargin at screen 0.5059
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' -1, '' 0, '' 1)
unset logscale y
set yrange [-1:1]
set label '1.0) · residuals' at screen 0.8773,0.5271 center noenhanced font ',7'
set label 'climbing · tabular (spread' at screen 0.8773,0.5517 center noenhanced font ',7'
set arrow from graph 0,first 0 to graph 1,first 0 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'rateFit.tsv' index 34 using ($3*0.9705):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 35 using ($3*1.0304):4:5:6 with yerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 34 using ($3*0.9705):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 35 using ($3*1.0304):4 with points linestyle 4 notitle
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
set label 'samples m' at screen 0.5264,0.2244 center noenhanced font ',8'
set label '1/m². n = 40 runs per line, seeds 1 to 40.' at screen 0.0086,0.0189 left noenhanced font ',7'
set label 'onPolicy a/m, 1/m; mostUnderSampled a/m², 1/m². climbing · tabular (spread 1.0): onPolicy a/m, 1/m; mostUnderSampled a/m^1.88,' at screen 0.0086,0.0425 left noenhanced font ',7'
set label 'a/m^1.03, 1/m; props a/m^1.15, 1/m; maProps a/m^1.39, neither; mostUnderSampled a/m², 1/m². noConflict 1 · tabular (spread 1.0):' at screen 0.0086,0.0661 left noenhanced font ',7'
set label 'a/m^0.85, 1/m; props a/m^1.05, 1/m; maProps a/m^1.49, neither; mostUnderSampled a/m², 1/m². climbing · perceptron: onPolicy' at screen 0.0086,0.0898 left noenhanced font ',7'
set label 'stand on the log axis; see the data file. Law and verdict (1/m, 1/m², both or neither): noConflict 1 · perceptron: onPolicy' at screen 0.0086,0.1134 left noenhanced font ',7'
set label 'of least AICc, with a floor c only where that is believed, from its first fitted mean to its last. 8 points with mean 0 cannot' at screen 0.0086,0.137 left noenhanced font ',7'
set label 'stand side by side). Bars that end on the x axis go on below it. Marks without a bar: runs that do not differ. Thin dashed: the law' at screen 0.0086,0.1606 left noenhanced font ',7'
set label 'Marks: mean over runs; bars: its 95 % Student interval, in the panels of residuals relative to the mean (there the lines’ marks' at screen 0.0086,0.1843 left noenhanced font ',7'
set key at screen 0.5,0.9921 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with points linestyle 1 title 'onPolicy', \
  keyentry with points linestyle 2 title 'props (learningRate 0.03, clip 0.3, minibatches 8)', \
  keyentry with points linestyle 3 title 'maProps (learningRate 0.03, clip 0.3, minibatches 8)', \
  keyentry with points linestyle 4 title 'mostUnderSampled'
unset multiplot
unset output

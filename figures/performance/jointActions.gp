# study: performance
# question: How does the time of a run grow with the number of joint actions?
# figure: jointActions
# caption: Coordination of six agents, tabular policies held fixed for 4 environment steps, all
# measures; everything is exact over the joint actions. The least of up to seven repetitions, with
# bands to the most; the exponents are log-log slopes over the upper half of the points.
# gnuplot jointActions.gp                        draws jointActions.svg
# gnuplot -e "terminal='pdf'" jointActions.gp    draws jointActions.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'jointActions.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.76in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,360 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [53.33333333:1200000]
set yrange [0.04727:615.6167888]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1271
set rmargin at screen 0.9611
set bmargin at screen 0.2823
set tmargin at screen 0.8415
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 60 1, '' 70 1, '' 80 1, '' 90 1, '10²' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10³' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10⁴' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10⁵' 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10⁶' 1000000)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1)
plot 'jointActions.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.04727 ? $5 : 0.04727) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'jointActions.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.04727 ? $5 : 0.04727) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'jointActions.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.04727 ? $5 : 0.04727) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'jointActions.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'jointActions.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'jointActions.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle
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
set label 'joint actions' at screen 0.5441,0.2077 center noenhanced font ',8'
set label 'processor time per run (ms)' at screen 0.0361,0.5619 center rotate by 90 noenhanced font ',8'
set label 'the points.' at screen 0.0167,0.0256 left noenhanced font ',7'
set label 'the most; the exponents are log-log slopes over the upper half of' at screen 0.0167,0.0575 left noenhanced font ',7'
set label 'joint actions. The least of up to seven repetitions, with bands to' at screen 0.0167,0.0895 left noenhanced font ',7'
set label 'environment steps, all measures; everything is exact over the' at screen 0.0167,0.1214 left noenhanced font ',7'
set label 'Coordination of six agents, tabular policies held fixed for 4' at screen 0.0167,0.1534 left noenhanced font ',7'
set key at screen 0.5,0.9893 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy: expected 1, measured 1.02', \
  keyentry with linespoints linestyle 2 title 'mostUnderSampled: expected 1, measured 1.19', \
  keyentry with linespoints linestyle 3 title 'maProps: expected 1, measured 1.24'
unset multiplot
unset output

# study: performance
# question: How does the time of an update grow with the batch?
# figure: batch
# caption: Game 19 with MAPPO: two updates, or those of 1024 environment steps. The least of up to
# seven repetitions, with bands to the most; the exponents are log-log slopes over the upper half
# of the points.
# gnuplot batch.gp                        draws batch.svg
# gnuplot -e "terminal='pdf'" batch.gp    draws batch.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'batch.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.91in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,375 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 5 linecolor rgb '#E69F00' linewidth 1.3 dashtype (20,4) pointtype 13 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [13.33333333:39321.6]
set yrange [0.07447451923:92.0888475]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1271
set rmargin at screen 0.9611
set bmargin at screen 0.2407
set tmargin at screen 0.7785
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('16' 16, '' 32 1, '64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1, '16384' 16384, '' 32768 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1)
plot 'batch.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'batch.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'batch.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'batch.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'batch.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'batch.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'batch.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'batch.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'batch.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'batch.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
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
set label 'batch (environment steps)' at screen 0.5441,0.169 center noenhanced font ',8'
set label 'processor time per update (ms)' at screen 0.0361,0.5096 center rotate by 90 noenhanced font ',8'
set label 'points.' at screen 0.0167,0.0246 left noenhanced font ',7'
set label 'most; the exponents are log-log slopes over the upper half of the' at screen 0.0167,0.0553 left noenhanced font ',7'
set label 'steps. The least of up to seven repetitions, with bands to the' at screen 0.0167,0.086 left noenhanced font ',7'
set label 'Game 19 with MAPPO: two updates, or those of 1024 environment' at screen 0.0167,0.1168 left noenhanced font ',7'
set key at screen 0.5,0.9898 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy: expected 1, measured 0.96', \
  keyentry with linespoints linestyle 2 title 'mostUnderSampled: expected 1, measured 0.85', \
  keyentry with linespoints linestyle 3 title 'ros: expected 1, measured 0.96', \
  keyentry with linespoints linestyle 4 title 'props: expected 1, measured 1.13', \
  keyentry with linespoints linestyle 5 title 'maProps: expected 1, measured 0.99'
unset multiplot
unset output

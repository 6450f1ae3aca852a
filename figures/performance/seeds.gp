# study: performance
# question: How does the time of a study grow with the number of seeds?
# figure: seeds
# caption: The motivating game with tabular REINFORCE, two batches of 20 environment steps, one
# worker and the store. The least of up to seven repetitions, with bands to the most; the
# exponents are log-log slopes over the upper half of the points.
# gnuplot seeds.gp                        draws seeds.svg
# gnuplot -e "terminal='pdf'" seeds.gp    draws seeds.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'seeds.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.64in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,349 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set xrange [53.33333333:39321.6]
set yrange [0.04411230769:1398.696862]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1417
set rmargin at screen 0.9611
set bmargin at screen 0.2586
set tmargin at screen 0.8363
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1, '16384' 16384, '' 32768 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
plot 'seeds.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.04411230769 ? $5 : 0.04411230769) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'seeds.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.04411230769 ? $5 : 0.04411230769) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'seeds.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.04411230769 ? $5 : 0.04411230769) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'seeds.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'seeds.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'seeds.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle
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
set label 'seeds' at screen 0.5514,0.1816 center noenhanced font ',8'
set label 'processor time per study (ms)' at screen 0.0361,0.5475 center rotate by 90 noenhanced font ',8'
set label 'log-log slopes over the upper half of the points.' at screen 0.0167,0.0264 left noenhanced font ',7'
set label 'seven repetitions, with bands to the most; the exponents are' at screen 0.0167,0.0594 left noenhanced font ',7'
set label 'environment steps, one worker and the store. The least of up to' at screen 0.0167,0.0924 left noenhanced font ',7'
set label 'The motivating game with tabular REINFORCE, two batches of 20' at screen 0.0167,0.1254 left noenhanced font ',7'
set key at screen 0.5,0.989 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'run and store: expected 1, measured 0.99', \
  keyentry with linespoints linestyle 2 title 'find what is missing: expected 1, measured 1.26', \
  keyentry with linespoints linestyle 3 title 'read all results: expected 1, measured 1.02'
unset multiplot
unset output

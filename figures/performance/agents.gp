# study: performance
# question: How does the time of a run grow with the number of agents?
# figure: agents
# caption: Coordination of two actions each, 120 environment steps in batches of 20, on-policy.
# Expected: the growth of all weights. The least of up to seven repetitions, with bands to the
# most; the exponents are log-log slopes over the upper half of the points.
# gnuplot agents.gp                        draws agents.svg
# gnuplot -e "terminal='pdf'" agents.gp    draws agents.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'agents.' . terminal
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
set xrange [1.666666667:12]
set yrange [0.1047023077:7.8629044]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1271
set rmargin at screen 0.9611
set bmargin at screen 0.2586
set tmargin at screen 0.8363
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('2' 2, '' 3 1, '' 4 1, '5' 5, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '2' 2, '' 3 1, '' 4 1, '5' 5, '' 6 1, '' 7 1)
plot 'agents.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.1047023077 ? $5 : 0.1047023077) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'agents.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.1047023077 ? $5 : 0.1047023077) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'agents.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.1047023077 ? $5 : 0.1047023077) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'agents.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'agents.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'agents.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle
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
set label 'agents' at screen 0.5441,0.1816 center noenhanced font ',8'
set label 'processor time per run (ms)' at screen 0.0361,0.5475 center rotate by 90 noenhanced font ',8'
set label 'are log-log slopes over the upper half of the points.' at screen 0.0167,0.0264 left noenhanced font ',7'
set label 'of up to seven repetitions, with bands to the most; the exponents' at screen 0.0167,0.0594 left noenhanced font ',7'
set label 'of 20, on-policy. Expected: the growth of all weights. The least' at screen 0.0167,0.0924 left noenhanced font ',7'
set label 'Coordination of two actions each, 120 environment steps in batches' at screen 0.0167,0.1254 left noenhanced font ',7'
set key at screen 0.5,0.989 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'reinforce: expected 1.10, measured 0.87', \
  keyentry with linespoints linestyle 2 title 'ippo: expected 1.10, measured 0.74', \
  keyentry with linespoints linestyle 3 title 'mappo: expected 1.58, measured 1.57'
unset multiplot
unset output

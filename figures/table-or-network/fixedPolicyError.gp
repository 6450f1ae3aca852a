# study: table-or-network
# question: Which sampling error has the first batch of BoulderPush when MA-PROPS adjusts a network, and which with a table, at the printed learning rate and at others?
# figure: {"fixedPolicyError":{"agent":0,"columns":0,"guides":["inverse"],"measure":"jointKL"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. Policy perceptron. n = 3 runs per line, seeds 1 to 3.
# gnuplot fixedPolicyError.gp                        draws fixedPolicyError.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError.gp    draws fixedPolicyError.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'fixedPolicyError.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,4.57in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,439 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4,3,4) pointtype 4 pointsize 0.65
set style line 4 linecolor rgb '#D55E00' linewidth 1.3 dashtype solid pointtype 9 pointsize 0.65
set style line 5 linecolor rgb '#D55E00' linewidth 1.3 dashtype (3,3) pointtype 8 pointsize 0.65
set style line 6 linecolor rgb '#D55E00' linewidth 1.3 dashtype (20,4) pointtype 11 pointsize 0.65
set style line 7 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 10 pointsize 0.65
set style line 8 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4,3,4) pointtype 13 pointsize 0.65
set style line 9 linecolor rgb '#D55E00' linewidth 1.3 dashtype solid pointtype 12 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [426.6666667:4915.2]
set yrange [0.1:2]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1271
set rmargin at screen 0.8889
set bmargin at screen 0.2057
set tmargin at screen 0.6652
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('512' 512, '1024' 1024, '2048' 2048, '4096' 4096)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '2' 2)
set label 'boulderPush' at screen 0.508,0.6887 center noenhanced font ',8'
set arrow from 512,1.459411459 to 4096,0.1824264324 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.1824264324 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'fixedPolicyError.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 9 pointinterval 1 notitle
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
set label 'samples m' at screen 0.508,0.1444 center noenhanced font ',8'
set label 'mean joint KL (nats)' at screen 0.0361,0.4354 center rotate by 90 noenhanced font ',8'
set label 'line. Policy perceptron. n = 3 runs per line, seeds 1 to 3.' at screen 0.0167,0.021 left noenhanced font ',7'
set label 'name). Grey dashed: rates through the first point of the first' at screen 0.0167,0.0473 left noenhanced font ',7'
set label 'interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0167,0.0735 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap' at screen 0.0167,0.0998 left noenhanced font ',7'
set key at screen 0.5,0.9912 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 3 title 'maProps (learningRate 0.03, clip 0.3)', \
  keyentry with linespoints linestyle 4 title 'maProps', \
  keyentry with linespoints linestyle 5 title 'maProps (learningRate 0.03)', \
  keyentry with linespoints linestyle 6 title 'maProps (learningRate 0.03, clip 0.3, adjustmen…', \
  keyentry with linespoints linestyle 7 title 'maProps (learningRate 0.003, clip 0.3, adjustme…', \
  keyentry with linespoints linestyle 8 title 'maProps (learningRate 0.03, adjustment network)', \
  keyentry with linespoints linestyle 9 title 'maProps (learningRate 0.003, adjustment network)'
unset multiplot
unset output

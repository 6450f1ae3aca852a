# study: ros-bandit
# question: How much do robust on-policy sampling and robust on-policy acting lower the sampling error of a fixed policy, and the error of its value estimated from the data?
# figure: {"rateFit":{"agent":0,"columns":0,"measure":"jointKL"}}
# caption: Marks: mean over runs; bars: its 95 % Student interval, in the panels of residuals
# relative to the mean (there the lines' marks stand side by side). Marks without a bar: runs that
# do not differ. Thin dashed: the law of least AICc, with a floor c only where that is believed,
# from its first fitted mean to its last. Law and verdict (1/m, 1/m², both or neither): bandit:
# onPolicy a/m^0.84, 1/m; ros a/m^1.25, 1/m; robustActing a/m^1.59, 1/m². Policy trained. n = 200
# runs per line, seeds 1 to 200.
# gnuplot rateFit.gp                        draws rateFit.svg
# gnuplot -e "terminal='pdf'" rateFit.gp    draws rateFit.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'rateFit.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,6.46in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,620 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 4 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 5 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 6 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0.8333333333:9830.4]
set yrange [1e-06:10]
set logscale x
set logscale y
set errorbars small
set pointintervalbox 0.01
set multiplot

set lmargin at screen 0.1417
set rmargin at screen 0.9611
set bmargin at screen 0.5844
set tmargin at screen 0.9094
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 1, '' 2 1, '' 4, '' 8 1, '' 16, '' 32 1, '' 64, '' 128 1, '' 256, '' 512 1, '' 1024, '' 2048 1, '' 4096, '' 8192 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('10⁻⁶' 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10⁻⁴' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10⁻²' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10⁰' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 1)
set logscale y
set yrange [1e-06:10]
set label 'mean joint KL (nats)' at screen 0.0361,0.7469 center rotate by 90 noenhanced font ',8'
set label 'bandit' at screen 0.5514,0.9261 center noenhanced font ',8'
plot 'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN):(($5 > 1e-06 ? $5 : 1e-06)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN):(($5 > 1e-06 ? $5 : 1e-06)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN):(($5 > 1e-06 ? $5 : 1e-06)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 4 notitle, \
  'rateFit.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'rateFit.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 5 notitle, \
  'rateFit.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'rateFit.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 6 notitle, \
  'rateFit.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle
unset label
unset arrow

set lmargin at screen 0.1417
set rmargin at screen 0.9611
set bmargin at screen 0.2198
set tmargin at screen 0.5449
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('1' 1, '' 2 1, '4' 4, '' 8 1, '16' 16, '' 32 1, '64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('-4' -4, '-2' -2, '0' 0, '2' 2, '4' 4)
unset logscale y
set yrange [-5:5]
set label 'ln mean − ln law' at screen 0.0361,0.3824 center rotate by 90 noenhanced font ',8'
set label 'bandit · residuals' at screen 0.5514,0.5615 center noenhanced font ',8'
set arrow from graph 0,first 0 to graph 1,first 0 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'rateFit.tsv' index 6 using ($3*0.8637):4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 7 using 3:4:5:6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 8 using ($3*1.1578):4:5:6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'rateFit.tsv' index 6 using ($3*0.8637):4 with points linestyle 1 notitle, \
  'rateFit.tsv' index 7 using 3:4 with points linestyle 2 notitle, \
  'rateFit.tsv' index 8 using ($3*1.1578):4 with points linestyle 3 notitle
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
set label 'samples m' at screen 0.5514,0.1765 center noenhanced font ',8'
set label 'trained. n = 200 runs per line, seeds 1 to 200.' at screen 0.0167,0.0149 left noenhanced font ',7'
set label '1/m; ros a/m^1.25, 1/m; robustActing a/m^1.59, 1/m². Policy' at screen 0.0167,0.0334 left noenhanced font ',7'
set label 'verdict (1/m, 1/m², both or neither): bandit: onPolicy a/m^0.84,' at screen 0.0167,0.052 left noenhanced font ',7'
set label 'is believed, from its first fitted mean to its last. Law and' at screen 0.0167,0.0706 left noenhanced font ',7'
set label 'Thin dashed: the law of least AICc, with a floor c only where that' at screen 0.0167,0.0892 left noenhanced font ',7'
set label 'stand side by side). Marks without a bar: runs that do not differ.' at screen 0.0167,0.1077 left noenhanced font ',7'
set label 'panels of residuals relative to the mean (there the lines’ marks' at screen 0.0167,0.1263 left noenhanced font ',7'
set label 'Marks: mean over runs; bars: its 95 % Student interval, in the' at screen 0.0167,0.1449 left noenhanced font ',7'
set key at screen 0.5,0.9938 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with points linestyle 1 title 'onPolicy', \
  keyentry with points linestyle 2 title 'ros', \
  keyentry with points linestyle 3 title 'robustActing'
unset multiplot
unset output

# study: fig5-lbf
# question: Do more runs of MAPPO solve level-based foraging when its batches are sampled jointly and adaptively?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with evaluation success ≥ 0.9. Bars: 95 % Wilson score
# interval. Learner mappo, policy perceptron, experiment training (environmentSteps 51200, batch
# 2048). n = 4 runs per row, seeds 1 to 4.
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successDots.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,1.71in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,164 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [3.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.265
set rmargin at screen 0.48
set bmargin at screen 0.4106
set tmargin at screen 0.8152
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [3.5:0.5]
set label 'onPolicy' at screen 0.255,0.7478 right noenhanced font ',7'
set label 'props (learningRate 0.03, clip' at screen 0.255,0.6457 right noenhanced font ',7'
set label '0.3)' at screen 0.255,0.5801 right noenhanced font ',7'
set label 'maProps' at screen 0.255,0.478 right noenhanced font ',7'
set label 'foraging' at screen 0.2514,0.8783 center noenhanced font ',8'
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle
unset label
unset arrow

set lmargin at screen 0.765
set rmargin at screen 0.98
set bmargin at screen 0.5455
set tmargin at screen 0.8152
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
unset logscale y
set yrange [2.5:0.5]
set label 'onPolicy' at screen 0.755,0.7478 right noenhanced font ',7'
set label 'maProps' at screen 0.755,0.6129 right noenhanced font ',7'
set label 'foraging (penalty 0.005)' at screen 0.7514,0.8783 center noenhanced font ',8'
plot 'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 3 notitle
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
set label 'share of runs that end with evaluation success ≥ 0.9' at screen 0.6225,0.2463 center noenhanced font ',8'
set label 'experiment training (environmentSteps 51200, batch 2048). n = 4 runs per row, seeds 1 to 4.' at screen 0.0086,0.0563 left noenhanced font ',7'
set label 'Marks: share of runs that end with evaluation success ≥ 0.9. Bars: 95 % Wilson score interval. Learner mappo, policy perceptron,' at screen 0.0086,0.1267 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output

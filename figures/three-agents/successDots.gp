# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"successDots":{"columns":0}}
# caption: Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score
# interval. Learner mappo, policy perceptron, experiment training (environmentSteps 480, batch
# 24). n = 100 runs per row, seeds 1 to 100.
# gnuplot successDots.gp                        draws successDots.svg
# gnuplot -e "terminal='pdf'" successDots.gp    draws successDots.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'successDots.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,2.29in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,220 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 5 linecolor rgb '#CC79A7' linewidth 1.3 dashtype solid pointtype 10 pointsize 0.65
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [5.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.265
set rmargin at screen 0.4843
set bmargin at screen 0.3057
set tmargin at screen 0.8079
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
set label 'onPolicy' at screen 0.255,0.7576 right noenhanced font ',7'
set label 'props' at screen 0.255,0.6572 right noenhanced font ',7'
set label 'maProps' at screen 0.255,0.5568 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.255,0.4563 right noenhanced font ',7'
set label 'mostUnderSampled (coordination' at screen 0.255,0.3803 right noenhanced font ',7'
set label 'independent)' at screen 0.255,0.3315 right noenhanced font ',7'
set label 'coordination (agents 3)' at screen 0.3746,0.8548 center noenhanced font ',8'
plot 'successDots.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 2 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 4 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 2 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 3 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 4 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.5129
set rmargin at screen 0.7321
set bmargin at screen 0.3057
set tmargin at screen 0.8079
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
set label 'agent relabelled' at screen 0.6225,0.8548 center noenhanced font ',8'
set label 'coordination of 3, second' at screen 0.6225,0.9094 center noenhanced font ',8'
plot 'successDots.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 6 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 8 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 5 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 6 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 7 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 8 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 9 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.7607
set rmargin at screen 0.98
set bmargin at screen 0.3057
set tmargin at screen 0.8079
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
set label 'actions 3, alternative 0.6)' at screen 0.8704,0.8548 center noenhanced font ',8'
set label 'coordination (agents 3,' at screen 0.8704,0.9094 center noenhanced font ',8'
plot 'successDots.tsv' index 10 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 12 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 14 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'successDots.tsv' index 10 using 4:3 with points linestyle 1 notitle, \
  'successDots.tsv' index 11 using 4:3 with points linestyle 2 notitle, \
  'successDots.tsv' index 12 using 4:3 with points linestyle 3 notitle, \
  'successDots.tsv' index 13 using 4:3 with points linestyle 4 notitle, \
  'successDots.tsv' index 14 using 4:3 with points linestyle 5 notitle
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
set label 'share of runs that end with optimum probability ≥ 0.99' at screen 0.6225,0.1834 center noenhanced font ',8'
set label 'experiment training (environmentSteps 480, batch 24). n = 100 runs per row, seeds 1 to 100.' at screen 0.0086,0.0419 left noenhanced font ',7'
set label 'Marks: share of runs that end with optimum probability ≥ 0.99. Bars: 95 % Wilson score interval. Learner mappo, policy perceptron,' at screen 0.0086,0.0943 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output

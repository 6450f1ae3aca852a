# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"finalValues":{"centre":"iqm","columns":0,"measure":""}}
# caption: Small dots: one run each, stacked where runs end alike; all rows have one scale. Marks
# below: interquartile mean, with its 95 % percentile bootstrap interval (B = 2000 resamples of
# runs, seeded by name). Learner mappo, policy perceptron, experiment training (environmentSteps
# 480, batch 24). n = 100 runs per row, seeds 1 to 100.
# gnuplot finalValues.gp                        draws finalValues.svg
# gnuplot -e "terminal='pdf'" finalValues.gp    draws finalValues.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'finalValues.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,3.36in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,323 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 6 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 7 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 8 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set style line 9 linecolor rgb '#CC79A7' linewidth 0.8 dashtype (5,4)
set style line 10 linecolor rgb '#CC79A7' linewidth 0.8 dashtype (5,4)
set border 1 linetype 101
set grid xtics linetype 102
unset key
set xrange [0:1]
set yrange [5.5:0.5]
set errorbars small
set multiplot

set lmargin at screen 0.265
set rmargin at screen 0.4843
set bmargin at screen 0.244
set tmargin at screen 0.869
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
set label 'onPolicy' at screen 0.255,0.8065 right noenhanced font ',7'
set label 'props' at screen 0.255,0.6815 right noenhanced font ',7'
set label 'maProps' at screen 0.255,0.5565 right noenhanced font ',7'
set label 'mostUnderSampled' at screen 0.255,0.4315 right noenhanced font ',7'
set label 'mostUnderSampled (coordination' at screen 0.255,0.3232 right noenhanced font ',7'
set label 'independent)' at screen 0.255,0.2899 right noenhanced font ',7'
set label 'coordination (agents 3)' at screen 0.3746,0.901 center noenhanced font ',8'
plot 'finalValues.tsv' index 1 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 3 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 5 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 7 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 9 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 0 using 4:3 with points linestyle 6 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 1 using 4:3 with points linestyle 1 notitle, \
  'finalValues.tsv' index 2 using 4:3 with points linestyle 7 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 3 using 4:3 with points linestyle 2 notitle, \
  'finalValues.tsv' index 4 using 4:3 with points linestyle 8 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 5 using 4:3 with points linestyle 3 notitle, \
  'finalValues.tsv' index 6 using 4:3 with points linestyle 9 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 7 using 4:3 with points linestyle 4 notitle, \
  'finalValues.tsv' index 8 using 4:3 with points linestyle 10 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 9 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.5129
set rmargin at screen 0.7321
set bmargin at screen 0.244
set tmargin at screen 0.869
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
set label 'agent relabelled' at screen 0.6225,0.901 center noenhanced font ',8'
set label 'coordination of 3, second' at screen 0.6225,0.9382 center noenhanced font ',8'
plot 'finalValues.tsv' index 11 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 13 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 15 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 17 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 19 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 10 using 4:3 with points linestyle 6 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 11 using 4:3 with points linestyle 1 notitle, \
  'finalValues.tsv' index 12 using 4:3 with points linestyle 7 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 13 using 4:3 with points linestyle 2 notitle, \
  'finalValues.tsv' index 14 using 4:3 with points linestyle 8 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 15 using 4:3 with points linestyle 3 notitle, \
  'finalValues.tsv' index 16 using 4:3 with points linestyle 9 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 17 using 4:3 with points linestyle 4 notitle, \
  'finalValues.tsv' index 18 using 4:3 with points linestyle 10 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 19 using 4:3 with points linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.7607
set rmargin at screen 0.98
set bmargin at screen 0.244
set tmargin at screen 0.869
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
unset ytics
set label 'actions 3, alternative 0.6)' at screen 0.8704,0.901 center noenhanced font ',8'
set label 'coordination (agents 3,' at screen 0.8704,0.9382 center noenhanced font ',8'
plot 'finalValues.tsv' index 21 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 23 using 4:3:5:6 with xerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 25 using 4:3:5:6 with xerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 27 using 4:3:5:6 with xerrorbars linestyle 4 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 29 using 4:3:5:6 with xerrorbars linestyle 5 dashtype solid pointtype -1 notitle, \
  'finalValues.tsv' index 20 using 4:3 with points linestyle 6 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 21 using 4:3 with points linestyle 1 notitle, \
  'finalValues.tsv' index 22 using 4:3 with points linestyle 7 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 23 using 4:3 with points linestyle 2 notitle, \
  'finalValues.tsv' index 24 using 4:3 with points linestyle 8 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 25 using 4:3 with points linestyle 3 notitle, \
  'finalValues.tsv' index 26 using 4:3 with points linestyle 9 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 27 using 4:3 with points linestyle 4 notitle, \
  'finalValues.tsv' index 28 using 4:3 with points linestyle 10 pointtype 7 pointsize 0.2 notitle, \
  'finalValues.tsv' index 29 using 4:3 with points linestyle 5 notitle
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
set label 'final optimum probability' at screen 0.6225,0.1607 center noenhanced font ',8'
set label '(environmentSteps 480, batch 24). n = 100 runs per row, seeds 1 to 100.' at screen 0.0086,0.0286 left noenhanced font ',7'
set label 'percentile bootstrap interval (B = 2000 resamples of runs, seeded by name). Learner mappo, policy perceptron, experiment training' at screen 0.0086,0.0643 left noenhanced font ',7'
set label 'Small dots: one run each, stacked where runs end alike; all rows have one scale. Marks below: interquartile mean, with its 95 %' at screen 0.0086,0.1 left noenhanced font ',7'
plot NaN notitle
unset multiplot
unset output

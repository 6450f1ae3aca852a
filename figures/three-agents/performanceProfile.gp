# study: three-agents
# question: With three agents, does centralised adaptation lower the joint sampling error and raise success more than adaptation by every agent alone?
# figure: {"performanceProfile":{"band":"bootstrap","columns":0,"inclusive":true}}
# caption: Lines: share of runs that end with optimum probability ≥ τ, at 101 τ, mean over games.
# Bands: pointwise 95 % percentile bootstrap interval (B = 2000 resamples of runs within games,
# seeded by name); no width where all runs agree. Grey: success from 0.99 on. Learner mappo,
# policy perceptron, experiment training (environmentSteps 480, batch 24). n = 300 runs of 3 games
# per line, seeds 1 to 100.
# gnuplot performanceProfile.gp                        draws performanceProfile.svg
# gnuplot -e "terminal='pdf'" performanceProfile.gp    draws performanceProfile.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'performanceProfile.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,4.39in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,421 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:1]
set yrange [0:1]
set multiplot

set lmargin at screen 0.1271
set rmargin at screen 0.9611
set bmargin at screen 0.2961
set tmargin at screen 0.7745
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set label '3 games' at screen 0.5441,0.799 center noenhanced font ',8'
set arrow from 0.99,graph 0 to 0.99,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'performanceProfile.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 0 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 0 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 1 using 3:4 with steps linestyle 2 notitle, \
  'performanceProfile.tsv' index 1 every 8 using 3:4 with points linestyle 2 notitle, \
  'performanceProfile.tsv' index 2 using 3:4 with steps linestyle 3 notitle, \
  'performanceProfile.tsv' index 2 every 8 using 3:4 with points linestyle 3 notitle, \
  'performanceProfile.tsv' index 3 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 3 every 8 using 3:4 with points linestyle 4 notitle, \
  'performanceProfile.tsv' index 4 using 3:4 with steps linestyle 5 notitle, \
  'performanceProfile.tsv' index 4 every 8 using 3:4 with points linestyle 5 notitle
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
set label 'τ, final optimum probability' at screen 0.5441,0.2323 center noenhanced font ',8'
set label 'share of runs ≥ τ' at screen 0.0361,0.5353 center rotate by 90 noenhanced font ',8'
set label 'line, seeds 1 to 100.' at screen 0.0167,0.0219 left noenhanced font ',7'
set label '(environmentSteps 480, batch 24). n = 300 runs of 3 games per' at screen 0.0167,0.0492 left noenhanced font ',7'
set label 'Learner mappo, policy perceptron, experiment training' at screen 0.0167,0.0765 left noenhanced font ',7'
set label 'name); no width where all runs agree. Grey: success from 0.99 on.' at screen 0.0167,0.1039 left noenhanced font ',7'
set label 'interval (B = 2000 resamples of runs within games, seeded by' at screen 0.0167,0.1312 left noenhanced font ',7'
set label 'τ, mean over games. Bands: pointwise 95 % percentile bootstrap' at screen 0.0167,0.1585 left noenhanced font ',7'
set label 'Lines: share of runs that end with optimum probability ≥ τ, at 101' at screen 0.0167,0.1859 left noenhanced font ',7'
set key at screen 0.5,0.9909 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'maProps', \
  keyentry with linespoints linestyle 4 title 'mostUnderSampled', \
  keyentry with linespoints linestyle 5 title 'mostUnderSampled (coordination independent)'
unset multiplot
unset output

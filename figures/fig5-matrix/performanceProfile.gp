# study: fig5-matrix
# question: Do more runs of independent policy gradients reach the optimum when the batch is sampled jointly and adaptively?
# figure: {"performanceProfile":{"band":"bootstrap","columns":0,"inclusive":false}}
# caption: Lines: share of runs that end with optimum probability > τ, at 101 τ, mean over games.
# Bands: pointwise 95 % percentile bootstrap interval (B = 2000 resamples of runs within games,
# seeded by name); no width where all runs agree. Grey: success from 0.99 on. Policy perceptron,
# experiments training and training (environmentSteps 2250, batch 45). n = 100 to 300 runs per
# line, seeds 1 to 100. Not in the comparison, since run on other games: noConflict 1 · mappo ·
# onPolicy; noConflict 19 · mappo · maProps (learningRate 0.03).
# gnuplot performanceProfile.gp                        draws performanceProfile.svg
# gnuplot -e "terminal='pdf'" performanceProfile.gp    draws performanceProfile.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'performanceProfile.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 7in,4.95in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 672,475 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4,3,4) pointtype 4 pointsize 0.65
set style line 4 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 5 linecolor rgb '#009E73' linewidth 1.3 dashtype (12,4) pointtype 11 pointsize 0.65
set style line 6 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:1]
set yrange [0:1]
set multiplot

set lmargin at screen 0.0654
set rmargin at screen 0.3512
set bmargin at screen 0.5737
set tmargin at screen 0.8566
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set label 'noConflict 21 · mappo' at screen 0.2083,0.8783 center noenhanced font ',8'
set label 'noConflict 19; noConflict 20;' at screen 0.2083,0.9035 center noenhanced font ',8'
set arrow from 0.99,graph 0 to 0.99,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'performanceProfile.tsv' index 0 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 1 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 2 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 3 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 0 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 0 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 1 using 3:4 with steps linestyle 2 notitle, \
  'performanceProfile.tsv' index 1 every 8 using 3:4 with points linestyle 2 notitle, \
  'performanceProfile.tsv' index 2 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 2 every 8 using 3:4 with points linestyle 4 notitle, \
  'performanceProfile.tsv' index 3 using 3:4 with steps linestyle 6 notitle, \
  'performanceProfile.tsv' index 3 every 8 using 3:4 with points linestyle 6 notitle
unset label
unset arrow

set lmargin at screen 0.3798
set rmargin at screen 0.6656
set bmargin at screen 0.5737
set tmargin at screen 0.8566
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'noConflict 21 · ippo' at screen 0.5227,0.8783 center noenhanced font ',8'
set label 'noConflict 19; noConflict 20;' at screen 0.5227,0.9035 center noenhanced font ',8'
set arrow from 0.99,graph 0 to 0.99,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'performanceProfile.tsv' index 4 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 5 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 6 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 7 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 4 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 4 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 5 using 3:4 with steps linestyle 2 notitle, \
  'performanceProfile.tsv' index 5 every 8 using 3:4 with points linestyle 2 notitle, \
  'performanceProfile.tsv' index 6 using 3:4 with steps linestyle 4 notitle, \
  'performanceProfile.tsv' index 6 every 8 using 3:4 with points linestyle 4 notitle, \
  'performanceProfile.tsv' index 7 using 3:4 with steps linestyle 6 notitle, \
  'performanceProfile.tsv' index 7 every 8 using 3:4 with points linestyle 6 notitle
unset label
unset arrow

set lmargin at screen 0.6942
set rmargin at screen 0.98
set bmargin at screen 0.5737
set tmargin at screen 0.8566
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'modifiedZero); penalty · mappo' at screen 0.8371,0.8783 center noenhanced font ',8'
set label 'climbing; climbing (variant' at screen 0.8371,0.9035 center noenhanced font ',8'
set arrow from 0.99,graph 0 to 0.99,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'performanceProfile.tsv' index 8 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 9 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 10 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 11 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 8 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 8 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 9 using 3:4 with steps linestyle 3 notitle, \
  'performanceProfile.tsv' index 9 every 8 using 3:4 with points linestyle 3 notitle, \
  'performanceProfile.tsv' index 10 using 3:4 with steps linestyle 5 notitle, \
  'performanceProfile.tsv' index 10 every 8 using 3:4 with points linestyle 5 notitle, \
  'performanceProfile.tsv' index 11 using 3:4 with steps linestyle 6 notitle, \
  'performanceProfile.tsv' index 11 every 8 using 3:4 with points linestyle 6 notitle
unset label
unset arrow

set lmargin at screen 0.0654
set rmargin at screen 0.3512
set bmargin at screen 0.2141
set tmargin at screen 0.497
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0' 0, '0.5' 0.5, '1' 1)
set label 'modifiedZero); penalty · ippo' at screen 0.2083,0.5187 center noenhanced font ',8'
set label 'climbing; climbing (variant' at screen 0.2083,0.5439 center noenhanced font ',8'
set arrow from 0.99,graph 0 to 0.99,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'performanceProfile.tsv' index 12 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 13 using 3:5:6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 14 using 3:5:6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 15 using 3:5:6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 12 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 12 every 8 using 3:4 with points linestyle 1 notitle, \
  'performanceProfile.tsv' index 13 using 3:4 with steps linestyle 3 notitle, \
  'performanceProfile.tsv' index 13 every 8 using 3:4 with points linestyle 3 notitle, \
  'performanceProfile.tsv' index 14 using 3:4 with steps linestyle 5 notitle, \
  'performanceProfile.tsv' index 14 every 8 using 3:4 with points linestyle 5 notitle, \
  'performanceProfile.tsv' index 15 using 3:4 with steps linestyle 6 notitle, \
  'performanceProfile.tsv' index 15 every 8 using 3:4 with points linestyle 6 notitle
unset label
unset arrow

set lmargin at screen 0.3798
set rmargin at screen 0.6656
set bmargin at screen 0.2141
set tmargin at screen 0.497
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label '0.1)' at screen 0.5227,0.5187 center noenhanced font ',8'
set label 'noConflict 1 · mappo (learningRate' at screen 0.5227,0.5439 center noenhanced font ',8'
set arrow from 0.99,graph 0 to 0.99,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'performanceProfile.tsv' index 16 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 16 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 16 every 8 using 3:4 with points linestyle 1 notitle
unset label
unset arrow

set lmargin at screen 0.6942
set rmargin at screen 0.98
set bmargin at screen 0.2141
set tmargin at screen 0.497
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0, '' 0.5, '' 1)
set label 'climbing · mappo (learningRate 0.1)' at screen 0.8371,0.5187 center noenhanced font ',8'
set arrow from 0.99,graph 0 to 0.99,graph 1 nohead back linecolor rgb '#666666' linewidth 0.8
plot 'performanceProfile.tsv' index 17 using 3:5:6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'performanceProfile.tsv' index 17 using 3:4 with steps linestyle 1 notitle, \
  'performanceProfile.tsv' index 17 every 8 using 3:4 with points linestyle 1 notitle
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
set label 'τ, final optimum probability' at screen 0.5227,0.1576 center noenhanced font ',8'
set label 'share of runs > τ' at screen 0.0186,0.5354 center rotate by 90 noenhanced font ',8'
set label '(learningRate 0.03).' at screen 0.0086,0.0194 left noenhanced font ',7'
set label '100. Not in the comparison, since run on other games: noConflict 1 · mappo · onPolicy; noConflict 19 · mappo · maProps' at screen 0.0086,0.0436 left noenhanced font ',7'
set label 'Policy perceptron, experiments training and training (environmentSteps 2250, batch 45). n = 100 to 300 runs per line, seeds 1 to' at screen 0.0086,0.0679 left noenhanced font ',7'
set label 'interval (B = 2000 resamples of runs within games, seeded by name); no width where all runs agree. Grey: success from 0.99 on.' at screen 0.0086,0.0921 left noenhanced font ',7'
set label 'Lines: share of runs that end with optimum probability > τ, at 101 τ, mean over games. Bands: pointwise 95 % percentile bootstrap' at screen 0.0086,0.1164 left noenhanced font ',7'
set key at screen 0.5,0.9919 center top horizontal maxcols 3 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'props', \
  keyentry with linespoints linestyle 3 title 'props (clip 0.3)', \
  keyentry with linespoints linestyle 4 title 'maProps', \
  keyentry with linespoints linestyle 5 title 'maProps (clip 0.3)', \
  keyentry with linespoints linestyle 6 title 'mostUnderSampled'
unset multiplot
unset output

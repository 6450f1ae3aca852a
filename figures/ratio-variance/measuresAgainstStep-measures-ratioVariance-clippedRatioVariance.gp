# study: ratio-variance
# question: How does the variance of the weighted advantage grow with the number of agents updated before?
# figure: {"measuresAgainstStep":{"agent":0,"columns":0,"exact":["ratioExactVariance","clippedRatioExactVariance"],"logarithmic":"y","measures":["ratioVariance","clippedRatioVariance"],"reliable":"ratioReliable","steps":"k, preceding agents"}}
# caption: Marks: mean over runs; bars: its 95 % percentile bootstrap interval (B = 2000 resamples
# of runs, seeded by name). Lines: closed forms, in the colours of what they are of. Hollow: 8 of
# 42 points of ratio variance have too few samples for their heavy tail (n < 100 E[R²]), and are
# mostly too small. Policy tabular. Experiment compoundRatio (preceding
# [1,2,3,4,5,7,10,13,16,19,26,35,49,64,80,99,120,140,160,180,199]). n = 20 runs per panel, seeds 1
# to 20.
# gnuplot measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.gp                        draws measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.svg
# gnuplot -e "terminal='pdf'" measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.gp    draws measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,3.59in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,345 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#0072B2' linewidth 1.3 dashtype (3,3) pointtype 6 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 4 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 5 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [0:199]
set yrange [0.1:50000]
set logscale y
set errorbars small
set pointintervalbox 0.01
set multiplot

set lmargin at screen 0.0927
set rmargin at screen 0.5155
set bmargin at screen 0.3287
set tmargin at screen 0.8022
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('10⁻¹' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10⁰' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10¹' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '10²' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10³' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10⁴' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1)
set label '[0.0])' at screen 0.3041,0.8322 center noenhanced font ',8'
set label 'bernoulliTeam (agents 199, benefits' at screen 0.3041,0.867 center noenhanced font ',8'
plot 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 0 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 1 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 2 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 4 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 5 notitle
unset label
unset arrow

set lmargin at screen 0.5518
set rmargin at screen 0.9745
set bmargin at screen 0.3287
set tmargin at screen 0.8022
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('0' 0, '50' 50, '100' 100, '150' 150)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1)
set label '[0.1])' at screen 0.7632,0.8322 center noenhanced font ',8'
set label 'bernoulliTeam (agents 199, benefits' at screen 0.7632,0.867 center noenhanced font ',8'
plot 'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 5 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 6 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 2 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 7 using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerrorbars linestyle 3 dashtype solid pointtype -1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with points linestyle 1 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with points linestyle 2 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with points linestyle 3 notitle, \
  'measuresAgainstStep-measures-ratioVariance-clippedRatioVariance.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 4 notitle
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
set label 'k, preceding agents' at screen 0.5336,0.2507 center noenhanced font ',8'
set label 'mean over runs' at screen 0.0236,0.5655 center rotate by 90 noenhanced font ',8'
set label '20.' at screen 0.0109,0.0267 left noenhanced font ',7'
set label '[1,2,3,4,5,7,10,13,16,19,26,35,49,64,80,99,120,140,160,180,199]). n = 20 runs per panel, seeds 1 to' at screen 0.0109,0.0602 left noenhanced font ',7'
set label 'Policy tabular. Experiment compoundRatio (preceding' at screen 0.0109,0.0936 left noenhanced font ',7'
set label 'ratio variance have too few samples for their heavy tail (n < 100 E[R²]), and are mostly too small.' at screen 0.0109,0.127 left noenhanced font ',7'
set label 'seeded by name). Lines: closed forms, in the colours of what they are of. Hollow: 8 of 42 points of' at screen 0.0109,0.1604 left noenhanced font ',7'
set label 'Marks: mean over runs; bars: its 95 % percentile bootstrap interval (B = 2000 resamples of runs,' at screen 0.0109,0.1939 left noenhanced font ',7'
set key at screen 0.5,0.9889 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with points linestyle 1 title 'ratio variance', \
  keyentry with points linestyle 2 title 'ratio variance, too few samples', \
  keyentry with points linestyle 3 title 'clipped ratio variance'
unset multiplot
unset output

# study: ros-bandit
# question: How much do robust on-policy sampling and robust on-policy acting lower the sampling error of a fixed policy, and the error of its value estimated from the data?
# figure: {"fixedPolicyError":{"agent":0,"columns":0,"guides":["inverse","inverseSquare"],"measure":"jointKL"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. Policy trained. n = 200 runs per line, seeds 1 to 200.
# gnuplot fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.gp                        draws fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.gp    draws fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.63in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 346,348 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set xrange [0.8333333333:9830.4]
set yrange [1e-06:5]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1417
set rmargin at screen 0.8889
set bmargin at screen 0.2593
set tmargin at screen 0.8386
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('1' 1, '' 2 1, '4' 4, '' 8 1, '16' 16, '' 32 1, '64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('10⁻⁶' 1e-06, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10⁻⁵' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10⁻⁴' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10⁻³' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10⁻²' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10⁻¹' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10⁰' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1)
set label 'bandit' at screen 0.5153,0.8683 center noenhanced font ',8'
set arrow from 1,2.493473743 to 8192,0.0003043791191 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.0003043791191 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 1,2.493473743 to 1579.073698,1e-06 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m²' at 1579.073698,1e-06 left offset 0.4,0.6 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.tsv' index 0 using 3:($4 > 0 ? ($5 > 1e-06 ? $5 : 1e-06) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.tsv' index 1 using 3:($4 > 0 ? ($5 > 1e-06 ? $5 : 1e-06) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.tsv' index 2 using 3:($4 > 0 ? ($5 > 1e-06 ? $5 : 1e-06) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 2 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 2 notitle, \
  'fixedPolicyError-measure-jointKL-guides-inverse-inverseSquare.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 2 notitle
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
set label 'samples m' at screen 0.5153,0.1821 center noenhanced font ',8'
set label 'mean joint KL (nats)' at screen 0.0361,0.549 center rotate by 90 noenhanced font ',8'
set label 'line. Policy trained. n = 200 runs per line, seeds 1 to 200.' at screen 0.0167,0.0265 left noenhanced font ',7'
set label 'name). Grey dashed: rates through the first point of the first' at screen 0.0167,0.0596 left noenhanced font ',7'
set label 'interval of the mean (B = 2000 resamples of whole runs, seeded by' at screen 0.0167,0.0927 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap' at screen 0.0167,0.1258 left noenhanced font ',7'
set key at screen 0.5,0.989 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'ros', \
  keyentry with linespoints linestyle 3 title 'robustActing'
unset multiplot
unset output

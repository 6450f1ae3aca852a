# study: gradient-accuracy
# question: How much more accurate are the gradients of adaptive samplers at equal data, and does the error of the gradient follow the error of the sample?
# figure: {"fixedPolicyError":{"agent":0,"axis":"logarithmic","columns":2,"guides":["inverse","inverseSquare"],"measure":"gradientMSE","told":"gradientRankCorrelation"}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. 25 points with mean 0 cannot stand on the log axis; see the data file. Mean
# gradient rank correlation at the last m ± half of its 95 % Student interval over runs:
# noConflict 1 · reinforce (baseline none) · tabular: onPolicy 0.78 ± 0.03; ros 0.99 ± 0.00; props
# 0.69 ± 0.04; maProps 0.75 ± 0.04. noConflict 1 · reinforce (baseline exact) · tabular: onPolicy
# 0.50 ± 0.05; ros 1.00 ± 0.00; props 0.96 ± 0.02; maProps 0.48 ± 0.05. noConflict 19 · reinforce
# (baseline none) · tabular: onPolicy 0.71 ± 0.06; ros 0.99 ± 0.00; props 0.71 ± 0.03; maProps
# 0.72 ± 0.03. noConflict 19 · reinforce (baseline exact) · tabular: onPolicy 0.66 ± 0.04; ros
# 1.00 ± 0.00; props 0.95 ± 0.01; maProps 0.67 ± 0.06. climbing · reinforce (baseline none) ·
# tabular (spread 1.0): onPolicy 0.43 ± 0.08; ros 0.77 ± 0.08; props 0.65 ± 0.08; maProps 0.48 ±
# 0.05; mostUnderSampled -0.14 ± 0.59. climbing · reinforce (baseline exact) · tabular (spread
# 1.0): onPolicy 0.45 ± 0.12; ros 0.73 ± 0.10; props 0.64 ± 0.10; maProps 0.52 ± 0.06;
# mostUnderSampled -0.23 ± 0.82. Experiment gradient (samples
# [16,23,32,45,64,91,128,181,256,362,512], batches 100). n = 10 runs per line, seeds 1 to 10.
# gnuplot fixedPolicyError-measure-gradientMSE.gp                        draws fixedPolicyError-measure-gradientMSE.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-measure-gradientMSE.gp    draws fixedPolicyError-measure-gradientMSE.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'fixedPolicyError-measure-gradientMSE.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,9.12in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,875 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
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
set style line 5 linecolor rgb '#E69F00' linewidth 1.3 dashtype (20,4) pointtype 13 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [13.33333333:614.4]
set yrange [5e-06:2]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.0927
set rmargin at screen 0.4718
set bmargin at screen 0.6912
set tmargin at screen 0.8777
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10⁻⁵' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10⁻⁴' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10⁻³' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10⁻²' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10⁻¹' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10⁰' 1, '' 2 1)
set label 'none) · tabular' at screen 0.2823,0.8895 center noenhanced font ',8'
set label 'noConflict 1 · reinforce (baseline' at screen 0.2823,0.9032 center noenhanced font ',8'
set arrow from 16,0.4274804687 to 512,0.01335876465 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.01335876465 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.4274804687 to 512,0.0004174613953 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m²' at graph 1, first 0.0004174613953 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 0 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 1 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 2 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 3 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 4 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5482
set rmargin at screen 0.9273
set bmargin at screen 0.6912
set tmargin at screen 0.8777
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1)
set label 'exact) · tabular' at screen 0.7377,0.8895 center noenhanced font ',8'
set label 'noConflict 1 · reinforce (baseline' at screen 0.7377,0.9032 center noenhanced font ',8'
set arrow from 16,0.04125976562 to 512,0.001289367676 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.001289367676 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.04125976562 to 512,4.029273987e-05 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m²' at graph 1, first 4.029273987e-05 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 5 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 6 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 7 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 8 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 9 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.0927
set rmargin at screen 0.4718
set bmargin at screen 0.463
set tmargin at screen 0.6495
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10⁻⁵' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10⁻⁴' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10⁻³' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10⁻²' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10⁻¹' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10⁰' 1, '' 2 1)
set label 'none) · tabular' at screen 0.2823,0.6613 center noenhanced font ',8'
set label 'noConflict 19 · reinforce (baseline' at screen 0.2823,0.675 center noenhanced font ',8'
set arrow from 16,0.6233398437 to 512,0.01947937012 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.01947937012 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.6233398437 to 512,0.0006087303162 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m²' at graph 1, first 0.0006087303162 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 10 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 11 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 12 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 13 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 14 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5482
set rmargin at screen 0.9273
set bmargin at screen 0.463
set tmargin at screen 0.6495
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1)
set label 'exact) · tabular' at screen 0.7377,0.6613 center noenhanced font ',8'
set label 'noConflict 19 · reinforce (baseline' at screen 0.7377,0.675 center noenhanced font ',8'
set arrow from 16,0.1282963867 to 512,0.004009262085 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.004009262085 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.1282963867 to 512,0.0001252894402 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m²' at graph 1, first 0.0001252894402 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 15 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 16 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 17 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 18 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 19 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.0927
set rmargin at screen 0.4718
set bmargin at screen 0.2348
set tmargin at screen 0.4213
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10⁻⁵' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10⁻⁴' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10⁻³' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10⁻²' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10⁻¹' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10⁰' 1, '' 2 1)
set label 'tabular (spread 1.0)' at screen 0.2823,0.4331 center noenhanced font ',8'
set label 'climbing · reinforce (baseline none)' at screen 0.2823,0.4468 center noenhanced font ',8'
set arrow from 16,1.429381588 to 512,0.04466817463 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.04466817463 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,1.429381588 to 512,0.001395880457 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m²' at graph 1, first 0.001395880457 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 20 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 21 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 22 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 23 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 24 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 24 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5482
set rmargin at screen 0.9273
set bmargin at screen 0.2348
set tmargin at screen 0.4213
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1)
set label '· tabular (spread 1.0)' at screen 0.7377,0.4331 center noenhanced font ',8'
set label 'climbing · reinforce (baseline exact)' at screen 0.7377,0.4468 center noenhanced font ',8'
set arrow from 16,1.149027681 to 512,0.03590711505 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.03590711505 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,1.149027681 to 512,0.001122097345 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m²' at graph 1, first 0.001122097345 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-measure-gradientMSE.tsv' index 25 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 26 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 27 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 28 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 29 using 3:($4 > 0 ? ($5 > 5e-06 ? $5 : 5e-06) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 25 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 26 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 27 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 28 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-measure-gradientMSE.tsv' index 29 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
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
set label 'samples m' at screen 0.51,0.2041 center noenhanced font ',8'
set label 'mean gradient MSE' at screen 0.0236,0.5562 center rotate by 90 noenhanced font ',8'
set label '[16,23,32,45,64,91,128,181,256,362,512], batches 100). n = 10 runs per line, seeds 1 to 10.' at screen 0.0109,0.0105 left noenhanced font ',7'
set label 'maProps 0.52 ± 0.06; mostUnderSampled -0.23 ± 0.82. Experiment gradient (samples' at screen 0.0109,0.0237 left noenhanced font ',7'
set label '(baseline exact) · tabular (spread 1.0): onPolicy 0.45 ± 0.12; ros 0.73 ± 0.10; props 0.64 ± 0.10;' at screen 0.0109,0.0369 left noenhanced font ',7'
set label '0.08; props 0.65 ± 0.08; maProps 0.48 ± 0.05; mostUnderSampled -0.14 ± 0.59. climbing · reinforce' at screen 0.0109,0.05 left noenhanced font ',7'
set label '0.06. climbing · reinforce (baseline none) · tabular (spread 1.0): onPolicy 0.43 ± 0.08; ros 0.77 ±' at screen 0.0109,0.0632 left noenhanced font ',7'
set label '(baseline exact) · tabular: onPolicy 0.66 ± 0.04; ros 1.00 ± 0.00; props 0.95 ± 0.01; maProps 0.67 ±' at screen 0.0109,0.0764 left noenhanced font ',7'
set label '0.71 ± 0.06; ros 0.99 ± 0.00; props 0.71 ± 0.03; maProps 0.72 ± 0.03. noConflict 19 · reinforce' at screen 0.0109,0.0895 left noenhanced font ',7'
set label 'props 0.96 ± 0.02; maProps 0.48 ± 0.05. noConflict 19 · reinforce (baseline none) · tabular: onPolicy' at screen 0.0109,0.1027 left noenhanced font ',7'
set label '0.04. noConflict 1 · reinforce (baseline exact) · tabular: onPolicy 0.50 ± 0.05; ros 1.00 ± 0.00;' at screen 0.0109,0.1159 left noenhanced font ',7'
set label '(baseline none) · tabular: onPolicy 0.78 ± 0.03; ros 0.99 ± 0.00; props 0.69 ± 0.04; maProps 0.75 ±' at screen 0.0109,0.129 left noenhanced font ',7'
set label 'correlation at the last m ± half of its 95 % Student interval over runs: noConflict 1 · reinforce' at screen 0.0109,0.1422 left noenhanced font ',7'
set label 'line. 25 points with mean 0 cannot stand on the log axis; see the data file. Mean gradient rank' at screen 0.0109,0.1553 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). Grey dashed: rates through the first point of the first' at screen 0.0109,0.1685 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.1817 left noenhanced font ',7'
set key at screen 0.5,0.9956 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'ros', \
  keyentry with linespoints linestyle 3 title 'props (learningRate 0.03, clip 0.3, minibatches 8)', \
  keyentry with linespoints linestyle 4 title 'maProps (learningRate 0.03, clip 0.3, minibatches 8)', \
  keyentry with linespoints linestyle 5 title 'mostUnderSampled'
unset multiplot
unset output

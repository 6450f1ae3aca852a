#include "CVectorRoots.h"

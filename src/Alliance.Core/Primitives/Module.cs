using System.Runtime.CompilerServices;

// No method reads stack memory before writing it, so the memory of local variables need not be cleared each time a method is entered.
[module: SkipLocalsInit]

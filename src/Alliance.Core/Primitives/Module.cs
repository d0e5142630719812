using System.Runtime.CompilerServices;

// Nothing is read from the stack before it is written: what a method has there need not be cleared each time it is entered.
[module: SkipLocalsInit]

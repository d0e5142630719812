namespace System.Runtime.CompilerServices;

/// <summary>Records ask for this type, which netstandard2.0 lacks.</summary>
internal static class IsExternalInit;

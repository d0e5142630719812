namespace System.Runtime.CompilerServices;

/// <summary>Records require this type, which netstandard2.0 does not have.</summary>
internal static class IsExternalInit;

namespace Alliance.Core;

/// <summary>The rows of the files in <c>data/reference</c>; the generator writes a property for each file.</summary>
internal static partial class ReferenceTables;

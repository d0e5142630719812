namespace Alliance.Core;

/// <summary>The files of <c>data/reference</c> and their forms; the generator writes two properties for each file. Who asks for a file reads it once and keeps what it made of it.</summary>
internal static partial class ReferenceTables;

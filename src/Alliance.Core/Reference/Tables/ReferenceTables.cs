namespace Alliance.Core;

/// <summary>
/// The files of <c>data/reference</c> and their forms; the generator writes two properties for each file. Callers read a file once and keep the result.
/// </summary>
internal static partial class ReferenceTables;

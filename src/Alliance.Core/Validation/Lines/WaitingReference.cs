namespace Alliance.Core.Validation;

/// <summary>A reference to a record that has not been read yet: 64 bytes, however long the reference and its pointer are.</summary>
/// <param name="Target">The hash of the record's kind and key.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Column">The column, counted from one.</param>
/// <param name="Place">The number of the pointer in the table of pointers.</param>
/// <param name="Indices">The indices of the pointer.</param>
/// <param name="Party">The kind of party that the reference states; unspecified if it is no reference to a party with a record.</param>
internal readonly record struct WaitingReference(UInt128 Target, long Line, int Column, int Place, UInt128 Indices, PartyKind Party);

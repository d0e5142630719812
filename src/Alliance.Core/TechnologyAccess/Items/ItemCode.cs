namespace Alliance.Core;

/// <summary>A code in a list of items. It covers itself and the codes within it: <c>3A001.b.1</c> covers <c>3A001.b.1.a</c>, not <c>3A001.b.10</c>.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record ItemCode
{
    /// <summary>The list.</summary>
    public required Term<ClassificationScheme> Scheme { get; init; }

    /// <summary>The code as printed in the list.</summary>
    public required string Code { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

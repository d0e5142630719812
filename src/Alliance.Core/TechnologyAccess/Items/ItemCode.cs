namespace Alliance.Core;

/// <summary>A code in a list of items. A shorter code covers all codes that begin with it: <c>3A090</c> covers <c>3A090.a</c>.</summary>
[JsonRecord]
public sealed partial record ItemCode
{
    /// <summary>The list.</summary>
    public required Term<ClassificationScheme> Scheme { get; init; }

    /// <summary>The code as printed in the list.</summary>
    public required string Code { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

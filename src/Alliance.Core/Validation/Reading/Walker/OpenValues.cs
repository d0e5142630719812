namespace Alliance.Core.Validation;

/// <summary>The state of the values of an object or array that is being read: which commas have to stay when values are left out.</summary>
internal struct OpenValues()
{
    /// <summary>Whether a value was read.</summary>
    public bool HasValue;

    /// <summary>Whether a value was read and not left out.</summary>
    public bool HasKept;

    /// <summary>The offset of the last comma; negative before the first.</summary>
    public int Comma = -1;
}

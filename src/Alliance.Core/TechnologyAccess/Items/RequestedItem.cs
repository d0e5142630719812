namespace Alliance.Core;

/// <summary>The item of a request: an item with all its properties, or the id of an item in the dataset. <c>default</c> is neither.</summary>
/// <remarks>Its JSON is a string with the id, or an object with the item.</remarks>
public readonly record struct RequestedItem
{
    private RequestedItem(Id<TechnologyItem> id, TechnologyItem? item)
    {
        Id = id;
        Item = item;
    }

    /// <summary>The id: that of the item, if it is given with its properties.</summary>
    public Id<TechnologyItem> Id { get; }

    /// <summary>The item with its properties; <see langword="null"/> when only its id is given.</summary>
    public TechnologyItem? Item { get; }

    /// <summary>Whether neither an item nor an id is given.</summary>
    public bool IsDefault => Id.IsDefault && Item is null;

    /// <summary>Converts an item.</summary>
    /// <param name="item">The item; <see langword="null"/> gives <c>default</c>.</param>
    public static implicit operator RequestedItem(TechnologyItem? item) => FromTechnologyItem(item);

    /// <summary>Converts the id of an item in the dataset.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator RequestedItem(Id<TechnologyItem> id) => FromId(id);

    /// <summary>Returns the item of a request from an item with its properties.</summary>
    /// <param name="item">The item; <see langword="null"/> gives <c>default</c>.</param>
    /// <returns>The item of the request.</returns>
    public static RequestedItem FromTechnologyItem(TechnologyItem? item) => item is null ? default : new(item.Id, item);

    /// <summary>Returns the item of a request from the id of an item in the dataset.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The item of the request.</returns>
    public static RequestedItem FromId(Id<TechnologyItem> id) => new(id, null);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id.ToString();
}

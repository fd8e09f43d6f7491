#include <stdio.h>

// iterative
int binarySearch(int arr[], int size, int element){
    int low, mid, high;
    low = 0;
    high = size-1;
    while(low<=high){
        mid = (low + high)/2;
        if(arr[mid] == element){
            return mid;
        }
        if(arr[mid]<element){
            low = mid+1;
        }
        else{
            high = mid -1;
        }
    }
    return -1;
}

// recursive
int binarySearchRec(int arr[], int l, int r, int x){
    if(r >= l){
        int mid = l + (r - l)/2;
        if(arr[mid] == x)
            return mid;
        if(arr[mid] > x)
            return binarySearchRec(arr, l, mid-1, x);
        return binarySearchRec(arr, mid+1, r, x);
    }
    return -1;
}

int main(){
    int arr[] = {1,3,5,56,64,73,123,225,444};
    int size = sizeof(arr)/sizeof(int);
    int element = 444;
    printf("The element %d was found at index %d \n", element, binarySearch(arr, size, element));
    printf("The element %d was found at index %d \n", element, binarySearchRec(arr, 0, size-1, element));
    return 0;
}
